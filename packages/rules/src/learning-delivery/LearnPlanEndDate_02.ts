import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../examples/index.ts';

export default rule({
  name: 'LearnPlanEndDate_02',
  message: 'The planned end date lies before the start date',
  fix: 'Correct LearnPlanEndDate or LearnStartDate.',
  looksAt: eachAim,
  questions: ask => [
    ask(
      'Does the planned end date lie before the start date?',
      aim => aim.LearnPlanEndDate < aim.LearnStartDate,
    ).noPasses(),
  ],
});

const planned = (LearnPlanEndDate: string) =>
  aLearner([adultSkillsAim({ LearnStartDate: '2025-09-01', LearnPlanEndDate })]);

export const examples = () => [
  triggers('planned to end the day before', planned('2025-08-31')),
  passes('planned to end on the day of the start', planned('2025-09-01')),
];
