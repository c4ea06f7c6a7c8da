import { rule } from '../engine/rule.ts';
import { eachFAM } from '../engine/selector.ts';
import { aLearner, FAM, loanAim, passes, triggers } from '../examples/index.ts';
import { earlierLike } from '../words/duplicates.ts';

export default rule({
  name: 'R_157',
  message: 'Two loans bursary records of the aim begin on the same day',
  fix: 'Remove one of the ALB records, or correct its LearnDelFAMDateFrom.',
  note: 'That the rule is about records of one aim stands in its intent only. Records without date from are not compared.',
  looksAt: eachFAM,
  questions: ask => [
    ask('Is it a loans bursary (FAM ALB)?', record => record.LearnDelFAMType === 'ALB').noPasses(),
    ask(
      'Did the aim start on or after 1 August 2026?',
      (_, { aim }) => aim.LearnStartDate >= '2026-08-01',
    ).noPasses(),
    ask('Is LearnDelFAMDateFrom returned?', record => record.LearnDelFAMDateFrom !== undefined).noPasses(),
    ask(
      'Has an earlier ALB record of the aim the same LearnDelFAMDateFrom?',
      (record, { aim }) =>
        earlierLike(record, aim.LearningDeliveryFAM, ['LearnDelFAMType', 'LearnDelFAMDateFrom']) !==
        undefined,
    ).noPasses(),
  ],
});

const aim = (LearnStartDate: string, ...dates: (string | undefined)[]) =>
  aLearner([
    loanAim({
      LearnStartDate,
      LearnPlanEndDate: '2027-06-30',
      LearningDeliveryFAM: [FAM('ADL', '1'), ...dates.map((date, i) => FAM('ALB', String(i + 1), date))],
    }),
  ]);

export const examples = () => [
  triggers('two from one day', aim('2026-08-01', '2026-09-01', '2026-09-01')),
  passes('from two days', aim('2026-08-01', '2026-09-01', '2026-09-02')),
  passes('start on 31 July 2026', aim('2026-07-31', '2026-09-01', '2026-09-01')),
  passes('no dates', aim('2026-08-01', undefined, undefined)),
];
