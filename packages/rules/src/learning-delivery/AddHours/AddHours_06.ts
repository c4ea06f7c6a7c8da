import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../../examples/index.ts';
import { plannedDays } from '../../words/hours.ts';

export default rule({
  name: 'AddHours_06',
  message: 'The additional delivery hours come to more than 9 a day',
  fix: "Check AddHours and the aim's dates.",
  note: 'The message says not greater than 9, the condition greater. Exactly 24 a day breaks neither this rule nor AddHours_04.',
  looksAt: eachAim,
  questions: ask => [
    ask('Are additional delivery hours returned?', aim => aim.AddHours !== undefined).noPasses(),
    ask('Are they more than 9 for each planned day?', aim => aim.AddHours! > 9 * plannedDays(aim)).noPasses(),
    ask(
      'Are they fewer than 24 for each planned day?',
      aim => aim.AddHours! < 24 * plannedDays(aim),
    ).noPasses(),
  ],
});

/** An aim of three days. */
const short = (AddHours?: number) => aLearner([adultSkillsAim({ LearnPlanEndDate: '2025-09-03', AddHours })]);

export const examples = () => [
  triggers('28 hours in three days', short(28)),
  triggers('71 hours in three days', short(71)),
  passes('27 hours in three days', short(27)),
  passes('72 hours in three days', short(72)),
  passes('none', short()),
];
