/** ULN_06, ULN_07, ULN_10 and ULN_11: the temporary ULN on a funded aim after Christmas, by funding and by age of the aim. */

import { YEARS, yearStart } from '@waymark/ilr';
import { addDays, addMonths } from '@waymark/ilr/dates';
import { type AnyRule, rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  type AimDraft,
  adultSkillsAim,
  aLearner,
  type Example,
  FAM,
  loanAim,
  nonFundedAim,
  passes,
  triggers,
} from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';
import { isTemporaryULN, lastsFiveDays, preparedFromJanuary, startedOver60DaysAgo } from '../../words/uln.ts';

/** Funding models whose aims the department or its agencies fund; from 2026-27 also {@link SHORT_COURSES}. */
const FUNDED = [25, 35, 36, 37, 38, 81, 82];
const SHORT_COURSES = 39;

const NOTE =
  'The official pages have answers of the flow chart the wrong way round, and their prose mixes up what is younger and older than 60 days; the condition is followed.';

interface Case {
  readonly name: string;
  readonly over60Days: boolean;
  /** The funding models meant beside loans; none for the rules about the Office for Students. */
  readonly fundModels?: readonly number[];
}

const cases: readonly Case[] = [
  { name: 'ULN_06', over60Days: false, fundModels: FUNDED },
  { name: 'ULN_07', over60Days: true, fundModels: [...FUNDED, 70] },
  { name: 'ULN_10', over60Days: false },
  { name: 'ULN_11', over60Days: true },
];

export default cases.map(
  ({ name, over60Days, fundModels }): AnyRule =>
    rule({
      name,
      message: `The learner has the temporary ULN, and ${fundModels ? 'a funded aim' : 'an aim funded by the Office for Students'} began ${over60Days ? 'more than 60 days before the file was prepared' : 'in the 60 days before the file was prepared'}`,
      fix: 'Find or register the learner with the Learning Records Service and return the ULN.',
      note: NOTE,
      looksAt: eachAim,
      questions: ask => [
        ask('Is the ULN the temporary one (9999999999)?', (_, { learner }) =>
          isTemporaryULN(learner),
        ).noPasses(),
        ask('Was the file prepared on or after 1 January of the teaching year?', (_, { file }) =>
          preparedFromJanuary(file),
        ).noPasses(),
        ...(fundModels
          ? [
              ask
                .oneOf('Is the aim funded?', {
                  'by the department or its agencies': [
                    ask(
                      `Is its FundModel one of ${fundModels.join(', ')}, or from 2026-27 ${SHORT_COURSES}?`,
                      ({ FundModel }, { file }) =>
                        fundModels.includes(FundModel) || (FundModel === SHORT_COURSES && file.Year >= 2627),
                    ).noPasses(),
                  ],
                  'by a loan': [
                    ask('Is it non-funded (FundModel 99)?', aim => aim.FundModel === 99).noPasses(),
                    ask('Is it financed by an advanced learner loan (FAM ADL 1)?', aim =>
                      hasFAM(aim, 'ADL', '1'),
                    ).noPasses(),
                  ],
                })
                .noPasses(),
            ]
          : [
              ask('Is it non-funded (FundModel 99)?', aim => aim.FundModel === 99).noPasses(),
              ask('Does the Office for Students fund it (FAM SOF 1)?', aim =>
                hasFAM(aim, 'SOF', '1'),
              ).noPasses(),
            ]),
        ask('Is the learner in custody (FAM LDM 034)?', aim => hasFAM(aim, 'LDM', '034')).yesPasses(),
        ...(fundModels
          ? [
              ask('Is it a levy funded apprenticeship (FAM ACT 1)?', aim =>
                hasFAM(aim, 'ACT', '1'),
              ).yesPasses(),
            ]
          : []),
        ask('Was it planned to last, or did it last, five days or more?', lastsFiveDays).noPasses(),
        over60Days
          ? ask('Did it start more than 60 days before the file was prepared?', (aim, { file }) =>
              startedOver60DaysAgo(aim, file),
            ).noPasses()
          : ask('Did it start more than 60 days before the file was prepared?', (aim, { file }) =>
              startedOver60DaysAgo(aim, file),
            ).yesPasses(),
      ],
    }),
);

export const examples = () =>
  Object.fromEntries(cases.map(one => [one.name, YEARS.flatMap(year => examplesOf(one, year))]));

function examplesOf({ over60Days, fundModels }: Case, year: (typeof YEARS)[number]): Example[] {
  const january = addMonths(yearStart(year), 5);
  const prepared = addDays(january, 60);
  const [within, beyond] = [january, addDays(january, -1)];
  const funding = fundModels ? FAM('SOF', '105') : FAM('SOF', '1');
  const aim = (draft: AimDraft = {}) =>
    (fundModels ? adultSkillsAim : nonFundedAim)({
      LearnStartDate: over60Days ? beyond : within,
      LearnPlanEndDate: addMonths(january, 5),
      LearningDeliveryFAM: [funding],
      ...draft,
    });
  const lasting = (days: number) => addDays(over60Days ? beyond : within, days);
  const learner = (draft: AimDraft = {}) => aLearner([aim(draft)], { ULN: 9_999_999_999 });
  const at = { preparedOn: prepared, years: [year] };
  return [
    triggers(over60Days ? 'the aim began 61 days before' : 'the aim began 60 days before', learner(), at),
    passes('a day to the other side', learner({ LearnStartDate: over60Days ? within : beyond }), at),
    passes('the learner has a ULN of their own', aLearner([aim()]), at),
    triggers(
      'the file is prepared on 1 January',
      learner({ LearnStartDate: addDays(january, over60Days ? -61 : -60) }),
      { ...at, preparedOn: january },
    ),
    passes('the file is prepared on 31 December', learner({ LearnStartDate: addDays(january, -70) }), {
      ...at,
      preparedOn: beyond,
    }),
    triggers('five days from start to planned end', learner({ LearnPlanEndDate: lasting(5) }), at),
    passes('four days from start to planned end', learner({ LearnPlanEndDate: lasting(4) }), at),
    triggers(
      'planned for four days, lasted five',
      learner({ LearnPlanEndDate: lasting(4), LearnActEndDate: lasting(5), CompStatus: 2, Outcome: 1 }),
      at,
    ),
    passes('in custody', learner({ LearningDeliveryFAM: [funding, FAM('LDM', '034')] }), at),
    ...(fundModels
      ? [
          passes(
            'a levy funded apprenticeship',
            learner({ FundModel: 36, LearningDeliveryFAM: [funding, FAM('ACT', '1', within)] }),
            at,
          ),
          passes('tailored learning', learner({ FundModel: 11 }), at),
          (year >= 2627 ? triggers : passes)(
            'a growth and skills short course',
            learner({ FundModel: SHORT_COURSES }),
            at,
          ),
          passes('no one funds it', learner({ FundModel: 99, LearningDeliveryFAM: [] }), at),
          triggers(
            'a loan finances it',
            aLearner(
              [
                loanAim({
                  LearnStartDate: over60Days ? beyond : within,
                  LearnPlanEndDate: addMonths(january, 5),
                }),
              ],
              { ULN: 9_999_999_999 },
            ),
            at,
          ),
        ]
      : [
          passes('another funding model', learner({ FundModel: 38 }), at),
          passes('not funded by the Office for Students', learner({ LearningDeliveryFAM: [] }), at),
        ]),
  ];
}
