import { daysBetween } from '@waymark/ilr/dates';
import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { aLearner, nonFundedAim, passes, triggers } from '../examples/index.ts';

export default rule({
  name: 'LearnPlanEndDate_04',
  message: 'The apprenticeship unit is planned to last more than 16 weeks',
  fix: 'Correct LearnPlanEndDate or LearnStartDate.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of an apprenticeship unit (ProgType 34)?', aim => aim.ProgType === 34).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask(
      'Is the planned end date more than 16 weeks after the start date?',
      aim => daysBetween(aim.LearnStartDate, aim.LearnPlanEndDate) > 16 * 7,
    ).noPasses(),
  ],
});

const unit = (LearnPlanEndDate: string, draft = {}) =>
  aLearner([
    nonFundedAim({
      LearnAimRef: 'ZPROG001',
      AimType: 1,
      FundModel: 39,
      ProgType: 34,
      LearnStartDate: '2026-09-01',
      LearnPlanEndDate,
      ...draft,
    }),
  ]);

export const examples = () => [
  triggers('16 weeks and a day', unit('2026-12-23')),
  passes('16 weeks', unit('2026-12-22')),
  passes('the component aim', unit('2027-03-01', { LearnAimRef: '60012345', AimType: 3 })),
  passes('another programme', unit('2027-03-01', { FundModel: 37, ProgType: 32 })),
];
