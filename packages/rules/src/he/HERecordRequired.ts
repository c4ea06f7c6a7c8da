import { type Ask, not, type Question } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';
import { type ExampleData, exampleReference } from '@waymark/reference/testing';
import type { Context } from '../engine/context.ts';
import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import {
  type AimDraft,
  aLearner,
  type Example,
  FAM,
  nonFundedAim,
  notChecked,
  passes,
  triggers,
} from '../examples/index.ts';
import { higherEducationAim } from '../examples/records.ts';
import { DD07 } from '../words/derived/DD07.ts';
import { DD27 } from '../words/derived/DD27.ts';
import { hasFAM } from '../words/fam.ts';
import {
  isHEOrganisation,
  isHigherLevel,
  isPrescribedHE,
  isRegisteredWithOfS,
} from '../words/higher-education.ts';

type Asking = Ask<LearningDelivery, Context>;

/** The aims that need an HE record if the provider is registered with the Office for Students. */
interface Kind {
  readonly name: string;
  readonly message: string;
  readonly intent?: string;
  readonly note: string;
  /** Which aims are meant, before anything is looked up. */
  readonly about?: (ask: Asking) => readonly Question<LearningDelivery, Context>[];
  /** What LARS has to say of the aim. */
  readonly inLars: 'level' | 'prescribed';
  /** Whether providers of the further education sector are meant (DD27), or the others. */
  readonly college: boolean;
  readonly aim: AimDraft;
  readonly others: readonly (readonly [title: string, aim: AimDraft])[];
  readonly alsoMeant?: readonly (readonly [title: string, aim: AimDraft])[];
}

const kinds: readonly Kind[] = [
  {
    name: 'LearningDeliveryHE_03',
    message:
      'An aim at level 4 or above at a college registered with the Office for Students has no HE record',
    note: 'Description and guidance are copied from LearningDeliveryHE_02 and speak of Office for Students funding; the condition covers FundModel 25, 35, 38 and 99.',
    about: ask => [
      ask(
        'Is it funded for ages 16 to 19 or as adult skills, or not funded (FundModel 25, 35, 38 or 99)?',
        aim => [25, 35, 38, 99].includes(aim.FundModel),
      ).noPasses(),
      ask('Is it part of an apprenticeship?', aim => DD07(aim)).yesPasses(),
    ],
    inLars: 'level',
    college: true,
    aim: {},
    others: [
      ['a Skills Bootcamp', { FundModel: 37 }],
      ['an apprenticeship', { ProgType: 25 }],
    ],
    alsoMeant: [25, 35, 38].map(FundModel => [`FundModel ${FundModel}`, { FundModel }] as const),
  },
  {
    name: 'LearningDeliveryHE_07',
    message: 'A higher education aim of an apprenticeship has no HE record',
    note: 'The stated intent speaks of frameworks and of not returning the record, and the flow chart asks for level 4; the condition asks for ProgType 25 and prescribed higher education.',
    about: ask => [
      ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).noPasses(),
    ],
    inLars: 'prescribed',
    college: true,
    aim: { FundModel: 36, ProgType: 25, StdCode: 105, AimType: 3 },
    others: [['not an apprenticeship', { ProgType: undefined, StdCode: undefined }]],
  },
  {
    name: 'LearningDeliveryHE_08',
    message: 'A higher education aim of a provider registered with the Office for Students has no HE record',
    note: 'The official message says "must", but the rule is a warning.',
    inLars: 'prescribed',
    college: false,
    aim: {},
    others: [],
  },
];

export default kinds.map(({ name, message, note, about, inLars, college }) =>
  rule({
    name,
    message,
    fix: 'Add LearningDeliveryHE to the aim, or correct LearnAimRef.',
    note,
    needs: ['lars', 'ofsProviders', 'organisations'],
    looksAt: eachAim,
    questions: ask => [
      ask('Has the aim an HE record?', aim => aim.LearningDeliveryHE !== undefined).yesPasses(),
      ...(about?.(ask) ?? []),
      ask('Was it made from HESA data (FAM LDM 352)?', aim => hasFAM(aim, 'LDM', '352')).yesPasses(),
      inLars === 'level'
        ? ask('Is the aim at level 4 or above in LARS?', (aim, context) =>
            isHigherLevel(aim.LearnAimRef, context),
          ).noPasses()
        : ask('Is it prescribed higher education in LARS?', (aim, context) =>
            isPrescribedHE(aim.LearnAimRef, context),
          ).noPasses(),
      ask('Is the provider registered with the Office for Students?', (_, context) =>
        isRegisteredWithOfS(context),
      ).noPasses(),
      ask('Is the provider a higher education organisation (UHEO)?', (_, context) =>
        isHEOrganisation(context),
      ).yesPasses(),
      college
        ? ask('Is the provider a college, a school or a local authority?', (_, context) =>
            DD27(context),
          ).noPasses()
        : ask(
            'Is the provider something other than a college, a school or a local authority?',
            (_, context) => not(DD27(context)),
          ).noPasses(),
    ],
  }),
);

export const examples = () => Object.fromEntries(kinds.map(kind => [kind.name, examplesOf(kind)]));

function examplesOf({ inLars, college, aim, others, alsoMeant }: Kind): Example[] {
  const level = (value: string) => ({
    aims: { '60012345': inLars === 'level' ? { level: value } : { englPrscId: value } },
  });
  const [high, low] = inLars === 'level' ? [['4', '5', '6', '7', '8', 'H'], '3'] : [['1', '2'], '3'];
  const [meant, other] = college ? ['UGFE', 'PLBS'] : ['PLBS', 'UGFE'];
  const given = (data: ExampleData = {}) => ({
    reference: exampleReference({
      ...level(high[0]!),
      ofsProviders: [10_000_001],
      organisations: { 10000001: { legalOrgType: meant } },
      ...data,
    }),
  });
  const learning = (draft: AimDraft = {}) => aLearner([nonFundedAim({ ...aim, ...draft })]);
  return [
    ...high.map(value => triggers(`${value} in LARS`, learning(), given(level(value)))),
    ...(alsoMeant ?? []).map(([title, draft]) => triggers(title, learning(draft), given())),
    passes(`${low} in LARS`, learning(), given(level(low))),
    passes('an aim that LARS does not have', learning(), given({ aims: {} })),
    passes('an HE record', aLearner([higherEducationAim({}, aim)]), given()),
    ...others.map(([title, draft]) => passes(title, learning(draft), given())),
    passes('made from HESA data', learning({ LearningDeliveryFAM: [FAM('LDM', '352')] }), given()),
    passes('a provider that is not registered', learning(), given({ ofsProviders: [] })),
    passes('a university', learning(), given({ organisations: { 10000001: { legalOrgType: 'UHEO' } } })),
    passes(
      'a provider of the other kind',
      learning(),
      given({ organisations: { 10000001: { legalOrgType: other } } }),
    ),
    notChecked('no reference data at hand', learning()),
    notChecked('the legal form of the provider is not known', learning(), {
      reference: exampleReference({ ...level(high[0]!), ofsProviders: [10_000_001] }),
    }),
  ];
}
