import type { Ask } from '@waymark/flow';
import { type LearningDelivery, YEARS, type Year, yearEnd } from '@waymark/ilr';
import { addDays } from '@waymark/ilr/dates';
import type { Context } from '../../engine/context.ts';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  type AimDraft,
  adultSkillsAim,
  aLearner,
  apprenticeshipProgramme,
  bootcampProgramme,
  type Example,
  FAM,
  loanAim,
  nonFundedAim,
  passes,
  triggers,
} from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';
import {
  isTemporaryULN,
  lastsFiveDays,
  preparedFromJanuary,
  startedOver60DaysAgo,
} from '../../words/temporary-uln.ts';

type AskAim = Ask<LearningDelivery, Context>;

const FUND_MODELS: readonly number[] = [25, 35, 36, 37, 38, 81, 82];

const temporary = (ask: AskAim) => [
  ask('Is the ULN the temporary one (9999999999)?', (_aim, { learner }) =>
    isTemporaryULN(learner),
  ).noPasses(),
  ask('Was the file prepared on or after 1 January?', (_aim, { file }) =>
    preparedFromJanuary(file),
  ).noPasses(),
];

/** Aims that the department pays for; FundModel 70 stands in the list of the error and not in that of the warning. */
const funded = (ask: AskAim, also: readonly number[]) => [
  ask
    .oneOf('Is the aim paid for by the department?', {
      funded: [
        ask(
          `Is its funding model ${[...FUND_MODELS, ...also].join(', ')} or, from 2026-27, 39?`,
          ({ FundModel }, { file }) =>
            FUND_MODELS.includes(FundModel) ||
            also.includes(FundModel) ||
            (FundModel === 39 && file.Year >= 2627),
        ).noPasses(),
      ],
      loan: [
        ask('Is it not funded (FundModel 99)?', aim => aim.FundModel === 99).noPasses(),
        ask('Is it financed by an advanced learner loan (ADL 1)?', aim => hasFAM(aim, 'ADL', '1')).noPasses(),
      ],
    })
    .noPasses(),
];

const higherEducation = (ask: AskAim) => [
  ask('Is it not funded (FundModel 99)?', aim => aim.FundModel === 99).noPasses(),
  ask('Is its source of funding the Office for Students (SOF 1)?', aim => hasFAM(aim, 'SOF', '1')).noPasses(),
];

const notInCustody = (ask: AskAim) => [
  ask('Is the learner in custody (LDM 034)?', aim => hasFAM(aim, 'LDM', '034')).yesPasses(),
];

const employerDoesNotPay = (ask: AskAim) => [
  ask('Does the employer pay through an account (ACT 1)?', aim => hasFAM(aim, 'ACT', '1')).yesPasses(),
];

const longEnough = (ask: AskAim) => [
  ask('Was it planned to last, or did it last, 5 days or more?', lastsFiveDays).noPasses(),
];

const over60Days = (ask: AskAim) =>
  ask('Did it start more than 60 days before the file was prepared?', (aim, { file }) =>
    startedOver60DaysAgo(aim, file),
  );

const soon = {
  message: 'The learner still has the temporary ULN',
  fix: 'Get the ULN from the Learning Records Service and return it: 60 days after the start it becomes an error.',
};
const late = {
  message: 'The learner has the temporary ULN over 60 days after the aim started',
  fix: 'Get the ULN from the Learning Records Service and return it.',
};

export default [
  rule({
    name: 'ULN_06',
    ...soon,
    note: 'The guidance speaks of more than 60 days; the condition of 60 days or fewer, which fits: ULN_07 is the error that follows.',
    looksAt: eachAim,
    questions: ask => [
      ...temporary(ask),
      ...funded(ask, []),
      ...notInCustody(ask),
      ...employerDoesNotPay(ask),
      ...longEnough(ask),
      over60Days(ask).yesPasses(),
    ],
  }),
  rule({
    name: 'ULN_07',
    ...late,
    looksAt: eachAim,
    questions: ask => [
      ...temporary(ask),
      ...funded(ask, [70]),
      ...notInCustody(ask),
      ...employerDoesNotPay(ask),
      ...longEnough(ask),
      over60Days(ask).noPasses(),
    ],
  }),
  rule({
    name: 'ULN_10',
    ...soon,
    note: 'Guidance and description turn both limits round (under 5 days, 60 days or more before); the condition is taken, and ULN_11 is the error that follows.',
    looksAt: eachAim,
    questions: ask => [
      ...temporary(ask),
      ...higherEducation(ask),
      ...notInCustody(ask),
      ...longEnough(ask),
      over60Days(ask).yesPasses(),
    ],
  }),
  rule({
    name: 'ULN_11',
    ...late,
    note: 'Intent and guidance speak of learners in custody, whom the condition leaves out: it is about the Office for Students.',
    looksAt: eachAim,
    questions: ask => [
      ...temporary(ask),
      ...higherEducation(ask),
      ...notInCustody(ask),
      ...longEnough(ask),
      over60Days(ask).noPasses(),
    ],
  }),
];

const unknown = { ULN: 9_999_999_999 };

/** The examples of one rule in one year: it looks at aims that started so many days before the file was prepared. */
function examplesIn(
  year: Year,
  daysBefore: number,
  justOutside: number,
  aim: (draft: AimDraft) => AimDraft,
  others: (at: (days: number) => AimDraft) => readonly Example[],
): Example[] {
  const january = `${yearEnd(year).slice(0, 4)}-01-01`;
  const from = (days: number, draft: AimDraft = {}, preparedOn = january): AimDraft => ({
    LearnStartDate: addDays(preparedOn, -days),
    LearnPlanEndDate: addDays(preparedOn, 100),
    ...draft,
  });
  const on = { preparedOn: january, years: [year] };
  const learner = (draft: AimDraft) => aLearner([aim(draft)], unknown);
  const started = addDays(january, -daysBefore);
  const december = addDays(january, -1);
  return [
    triggers(`${daysBefore} days after the start, on 1 January`, learner(from(daysBefore)), on),
    passes('on 31 December', learner(from(daysBefore, {}, december)), {
      preparedOn: december,
      years: [year],
    }),
    passes(`${justOutside} days after the start`, learner(from(justOutside)), on),
    triggers('planned for 5 days', learner(from(daysBefore, { LearnPlanEndDate: addDays(started, 5) })), on),
    passes('planned for 4 days', learner(from(daysBefore, { LearnPlanEndDate: addDays(started, 4) })), on),
    passes('a ULN of their own', aLearner([aim(from(daysBefore))]), on),
    ...others(days => from(days)).map(example => ({ ...example, with: on })),
  ];
}

const fundedExamples = (daysBefore: number, justOutside: number): Example[] =>
  YEARS.flatMap(year =>
    examplesIn(year, daysBefore, justOutside, bootcampProgramme, at => [
      triggers('a loan', aLearner([loanAim(at(daysBefore))], unknown)),
      passes('not funded', aLearner([nonFundedAim(at(daysBefore))], unknown)),
      passes(
        'in custody',
        aLearner([adultSkillsAim({ ...at(daysBefore), LearningDeliveryFAM: [FAM('LDM', '034')] })], unknown),
      ),
      passes('the employer pays', aLearner([apprenticeshipProgramme(at(daysBefore))], unknown)),
      (year === 2627 ? triggers : passes)(
        'growth and skills short course',
        aLearner([adultSkillsAim({ ...at(daysBefore), FundModel: 39 })], unknown),
      ),
    ]),
  );

const higherExamples = (daysBefore: number, justOutside: number): Example[] => {
  const student = (draft: AimDraft) => nonFundedAim({ LearningDeliveryFAM: [FAM('SOF', '1')], ...draft });
  return YEARS.flatMap(year =>
    examplesIn(year, daysBefore, justOutside, student, at => [
      passes('another source of funding', aLearner([nonFundedAim(at(daysBefore))], unknown)),
      passes('funded', aLearner([bootcampProgramme(at(daysBefore))], unknown)),
      passes(
        'in custody',
        aLearner(
          [student({ ...at(daysBefore), LearningDeliveryFAM: [FAM('SOF', '1'), FAM('LDM', '034')] })],
          unknown,
        ),
      ),
    ]),
  );
};

export const examples = () => ({
  ULN_06: fundedExamples(60, 61),
  ULN_07: fundedExamples(61, 60),
  ULN_10: higherExamples(60, 61),
  ULN_11: higherExamples(61, 60),
});
