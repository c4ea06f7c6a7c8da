import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../../examples/index.ts';
import { plannedDays } from '../../words/hours.ts';

export default rule({
  name: 'AddHours_04',
  message: 'The additional delivery hours come to more than 24 a day',
  fix: "Correct AddHours or the aim's dates.",
  looksAt: eachAim,
  questions: ask => [
    ask('Are additional delivery hours returned?', aim => aim.AddHours !== undefined).noPasses(),
    ask('Are they more than 60?', aim => aim.AddHours! > 60).noPasses(),
    ask(
      'Are they more than 24 for each planned day?',
      aim => aim.AddHours! / plannedDays(aim) > 24,
    ).noPasses(),
  ],
});

/** An aim of three days. */
const short = (AddHours?: number) => aLearner([adultSkillsAim({ LearnPlanEndDate: '2025-09-03', AddHours })]);

export const examples = () => [
  triggers('73 hours in three days', short(73)),
  passes('72 hours in three days', short(72)),
  passes(
    'planned to end before it starts',
    aLearner([adultSkillsAim({ LearnPlanEndDate: '2025-08-01', AddHours: 99 })]),
  ),
  passes('60 hours', short(60)),
  passes('none', short()),
];
