import { addYears } from '@waymark/ilr/dates';
import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../examples/index.ts';

export default rule({
  name: 'LearnPlanEndDate_03',
  message: 'The aim is planned to last ten years or more',
  fix: 'Correct LearnPlanEndDate or LearnStartDate.',
  looksAt: eachAim,
  questions: ask => [
    ask(
      'Is the planned end date ten years or more after the start date?',
      aim => aim.LearnPlanEndDate >= addYears(aim.LearnStartDate, 10),
    ).noPasses(),
  ],
});

const planned = (LearnPlanEndDate: string) =>
  aLearner([adultSkillsAim({ LearnStartDate: '2025-09-01', LearnPlanEndDate })]);

export const examples = () => [
  triggers('ten years to the day', planned('2035-09-01')),
  passes('a day less than ten years', planned('2035-08-31')),
];
