import type { Ask, Editions, Question } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';
import { type ExampleAim, exampleReference } from '@waymark/reference/testing';
import type { Context } from '../../engine/context.ts';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  type AimDraft,
  adultSkillsAim,
  aLearner,
  bootcampSubject,
  type Example,
  FAM,
  loanAim,
  notChecked,
  passes,
  triggers,
} from '../../examples/index.ts';
import { DD07 } from '../../words/derived/DD07.ts';
import { hasFAM } from '../../words/fam.ts';
import { validityOn } from '../../words/lars-validity.ts';
import { about } from '../../words/look-up.ts';

/** Rules that want the aim to have been valid in LARS on the original start date: one for each kind of funding. */
interface OriginalStart {
  readonly name: string;
  readonly aims: string;
  /** Each clause and each exclusion. */
  readonly questions: (ask: Ask<LearningDelivery, Context>) => readonly Question<LearningDelivery, Context>[];
  /** ValidityCategories, one of which must hold on the day; more of them from 2026-27. */
  readonly categories: readonly string[];
  readonly from2627?: readonly string[];
  /** An aim that the rule means, other aims that it means, and aims that it leaves out. */
  readonly aim: (draft: AimDraft) => AimDraft;
  readonly also?: readonly [string, AimDraft][];
  readonly others: readonly [string, AimDraft][];
}

const FREE_COURSES: AimDraft = { LearningDeliveryFAM: [FAM('RES', '1'), FAM('LDM', '378')] };

const table: readonly OriginalStart[] = [
  {
    name: 'OrigLearnStartDate_06',
    aims: 'adult skills aims',
    questions: ask => [
      ask('Is it funded as adult skills (FundModel 35)?', aim => aim.FundModel === 35).noPasses(),
      ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim)).yesPasses(),
      ask('Is it part of Free Courses for Jobs (FAM LDM 378)?', aim => hasFAM(aim, 'LDM', '378')).yesPasses(),
    ],
    categories: ['ADULT_SKILLS', 'UNEMPLOYED', 'OLASS_ADULT'],
    from2627: ['ADULT_SKILLS', 'UNEMPLOYED', 'OLASS_ADULT', 'MCA_GLA'],
    aim: draft => adultSkillsAim({ FundModel: 35, ...draft }),
    others: [
      ['Adult Skills Fund', { FundModel: 38 }],
      ['an apprenticeship', { AimType: 3, ProgType: 25, StdCode: 105 }],
      ['Free Courses for Jobs', FREE_COURSES],
    ],
  },
  {
    name: 'OrigLearnStartDate_07',
    aims: 'apprenticeship standards and other adult aims',
    questions: ask => [
      ask
        .oneOf('Is it other adult or standard apprenticeship provision?', {
          'other adult': [
            ask(
              'Is it funded as other adult provision (FundModel 81)?',
              aim => aim.FundModel === 81,
            ).noPasses(),
          ],
          'apprenticeship standard': [
            ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
            ask(
              'Is it part of an apprenticeship standard (ProgType 25)?',
              aim => aim.ProgType === 25,
            ).noPasses(),
          ],
        })
        .noPasses(),
    ],
    categories: ['ANY'],
    aim: draft => adultSkillsAim({ FundModel: 81, ...draft }),
    also: [['a component of a standard', { FundModel: 36, AimType: 3, ProgType: 25, StdCode: 105 }]],
    others: [
      ['apprenticeship funding without a standard', { FundModel: 36 }],
      ['Adult Skills Fund', { FundModel: 38 }],
    ],
  },
  {
    name: 'OrigLearnStartDate_08',
    aims: 'aims financed by an advanced learner loan',
    questions: ask => [
      ask('Is it non-funded (FundModel 99)?', aim => aim.FundModel === 99).noPasses(),
      ask('Is it financed by an advanced learner loan (FAM ADL)?', aim => hasFAM(aim, 'ADL')).noPasses(),
    ],
    categories: ['ADV_LEARN_LOAN'],
    aim: draft => loanAim({ LearningDeliveryFAM: [FAM('ADL', '1'), FAM('RES', '1')], ...draft }),
    others: [
      ['Adult Skills Fund', { FundModel: 38 }],
      ['without a loan', { LearningDeliveryFAM: [FAM('RES', '1')] }],
    ],
  },
  {
    name: 'OrigLearnStartDate_10',
    aims: 'Skills Bootcamps',
    questions: ask => [
      ask('Is it funded as a Skills Bootcamp (FundModel 37)?', aim => aim.FundModel === 37).noPasses(),
    ],
    categories: ['ANY'],
    aim: bootcampSubject,
    others: [['not funded', { FundModel: 99 }]],
  },
  {
    name: 'OrigLearnStartDate_11',
    aims: 'Adult Skills Fund aims',
    questions: ask => [
      ask('Is it funded by the Adult Skills Fund (FundModel 38)?', aim => aim.FundModel === 38).noPasses(),
      ask('Is it part of Free Courses for Jobs (FAM LDM 378)?', aim => hasFAM(aim, 'LDM', '378')).yesPasses(),
    ],
    categories: ['ADULT_SKILLS'],
    from2627: ['ADULT_SKILLS', 'MCA_GLA'],
    aim: adultSkillsAim,
    others: [
      ['adult skills', { FundModel: 35 }],
      ['Free Courses for Jobs', FREE_COURSES],
    ],
  },
];

export default table.map(({ name, aims, questions, categories, from2627 }) =>
  rule({
    name,
    message: `The aim was not valid in LARS for ${aims} on the original start date`,
    fix: 'Check LearnAimRef and OrigLearnStartDate against the validity of the aim in LARS.',
    needs: ['lars'],
    looksAt: eachAim,
    questions: ask => {
      const validAs = (wanted: readonly string[], editions: Editions) =>
        ask(
          `Was it valid in LARS on that day as ${wanted.join(' or ')}?`,
          (aim, context) =>
            about(validityOn(aim.LearnAimRef, wanted, aim.OrigLearnStartDate!, context), () => true),
          editions,
        ).yesPasses();
      return [
        ask('Is an original start date returned?', aim => aim.OrigLearnStartDate !== undefined).noPasses(),
        ...questions(ask),
        validAs(categories, from2627 ? { until: 2526 } : {}),
        ...(from2627 ? [validAs(from2627, { from: 2627 })] : []),
      ];
    },
  }),
);

export const examples = () => Object.fromEntries(table.map(family => [family.name, examplesOf(family)]));

function examplesOf({ aim, categories, from2627, also = [], others }: OriginalStart): Example[] {
  const restart = (draft: AimDraft = {}) => aLearner([aim({ OrigLearnStartDate: '2024-09-02', ...draft })]);
  const lars = (validity: ExampleAim['validity']) => {
    const LearnAimRef = aim({}).LearnAimRef!;
    return { reference: exampleReference({ aims: { [LearnAimRef]: { validity } } }) };
  };
  const [category] = categories as [string];
  return [
    triggers('the validity began the day after', restart(), lars({ [category]: ['2024-09-03'] })),
    passes('the validity began on the day', restart(), lars({ [category]: ['2024-09-02'] })),
    triggers(
      'the validity ended the day before',
      restart(),
      lars({ [category]: ['2020-08-01', '2024-09-01'] }),
    ),
    passes('the validity ended on the day', restart(), lars({ [category]: ['2020-08-01', '2024-09-02'] })),
    passes(
      'two validities, the second covers the day',
      restart(),
      lars({ [category]: [['2018-08-01', '2019-07-31'], ['2023-08-01']] }),
    ),
    triggers('no validity of the category', restart(), lars({})),
    ...categories.map(other => passes(`valid as ${other}`, restart(), lars({ [other]: ['2023-08-01'] }))),
    ...(from2627 ?? [])
      .filter(other => !categories.includes(other))
      .flatMap(other => [
        triggers(`valid as ${other} alone`, restart(), {
          ...lars({ [other]: ['2023-08-01'] }),
          years: [2425, 2526],
        }),
        passes(`valid as ${other} alone`, restart(), { ...lars({ [other]: ['2023-08-01'] }), years: [2627] }),
      ]),
    ...also.map(([title, draft]) => triggers(`also of this kind: ${title}`, restart(draft), lars({}))),
    ...others.map(([title, draft]) => passes(`not of this kind: ${title}`, restart(draft), lars({}))),
    passes('original start date not returned', restart({ OrigLearnStartDate: undefined }), lars({})),
    notChecked('no LARS data at hand', restart()),
  ];
}
