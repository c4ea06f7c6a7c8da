import type { Answer } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';
import { type ExampleAim, exampleReference } from '@waymark/reference/testing';
import type { Context } from '../../engine/context.ts';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  type AimDraft,
  aLearner,
  type Example,
  FAM,
  notChecked,
  passes,
  studyProgrammeAim,
  triggers,
} from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';
import { larsAim } from '../../words/lars.ts';
import { about } from '../../words/look-up.ts';

/** Aim references that belong to a T Level, or to the year before one, and the programme type that they need. */
interface Belonging {
  readonly name: string;
  /** The aim in a few words: `the T Level industry placement`. */
  readonly aim: string;
  readonly question: string;
  readonly test: (aim: LearningDelivery, context: Context) => Answer;
  readonly reference: string;
  readonly lars?: ExampleAim;
  readonly ProgType: 30 | 31;
}

const table: readonly Belonging[] = [
  {
    name: 'ProgType_15',
    aim: 'The T Level industry placement',
    question: 'Is it the T Level industry placement (ZWRKX003)?',
    test: aim => aim.LearnAimRef.toUpperCase() === 'ZWRKX003',
    reference: 'ZWRKX003',
    ProgType: 31,
  },
  {
    name: 'ProgType_16',
    aim: 'A T Level technical qualification',
    question: 'Is it a T Level technical qualification (LARS LearnAimRefType 1468)?',
    test: (aim, context) => about(larsAim(aim.LearnAimRef, context), ({ type }) => type === '1468'),
    reference: '60350012',
    lars: { type: '1468' },
    ProgType: 31,
  },
  {
    name: 'ProgType_17',
    aim: 'A T Level occupational specialism',
    question: 'Is it a T Level occupational specialism (ZTLOS…)?',
    test: aim => /^ZTLOS/i.test(aim.LearnAimRef),
    reference: 'ZTLOS001',
    ProgType: 31,
  },
  {
    name: 'ProgType_20',
    aim: 'A T Level foundation year aim',
    question: 'Is it a T Level foundation year aim (ZTPR…)?',
    test: aim => /^ZTPR/i.test(aim.LearnAimRef),
    reference: 'ZTPR0001',
    ProgType: 30,
  },
];

export default table.map(({ name, aim, question, test, lars, ProgType }) =>
  rule({
    name,
    message: `${aim} is returned outside its programme`,
    fix: `Return ProgType ${ProgType}, or correct LearnAimRef.`,
    ...(lars && { needs: ['lars'] as const }),
    looksAt: eachAim,
    questions: ask => [
      ask(`Is its programme type ${ProgType}?`, aim => aim.ProgType === ProgType).yesPasses(),
      ...(ProgType === 31
        ? [
            ask('Is it part of the adult T Level pilot (FAM LDM 384)?', aim =>
              hasFAM(aim, 'LDM', '384'),
            ).yesPasses(),
            ask('Is it non-funded (FundModel 99)?', aim => aim.FundModel === 99).yesPasses(),
          ]
        : []),
      ask(question, test).noPasses(),
    ],
  }),
);

export const examples = () =>
  Object.fromEntries(table.map(belonging => [belonging.name, examplesOf(belonging)]));

function examplesOf({ reference, lars, ProgType }: Belonging): Example[] {
  const given = lars && {
    reference: exampleReference({ aims: { [reference]: lars, '60012345': { type: '0003' } } }),
  };
  const aim = (draft: AimDraft = {}) =>
    aLearner([studyProgrammeAim({ LearnAimRef: reference, ProgType: 61 - ProgType, ...draft })]);
  return [
    triggers('another programme', aim(), given),
    triggers('no programme', aim({ ProgType: undefined }), given),
    passes('its own programme', aim({ ProgType }), given),
    passes('another aim', aim({ LearnAimRef: '60012345' }), given),
    ...(ProgType === 31
      ? [
          passes(
            'the adult pilot',
            aim({ LearningDeliveryFAM: [FAM('SOF', '107'), FAM('LDM', '384')] }),
            given,
          ),
          passes('not funded', aim({ FundModel: 99 }), given),
        ]
      : []),
    ...(lars ? [notChecked('no LARS data at hand', aim())] : []),
  ];
}
