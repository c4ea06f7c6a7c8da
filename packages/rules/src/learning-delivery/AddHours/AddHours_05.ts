import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../../examples/index.ts';
import { plannedDays } from '../../words/hours.ts';

export default rule({
  name: 'AddHours_05',
  message: 'The additional delivery hours come to more than 35 a week',
  fix: "Check AddHours and the aim's dates.",
  note: 'The brackets of the condition do not match; it is read as hours for each seven days.',
  looksAt: eachAim,
  questions: ask => [
    ask('Are additional delivery hours returned?', aim => aim.AddHours !== undefined).noPasses(),
    ask('Are they more than 60?', aim => aim.AddHours! > 60).noPasses(),
    ask(
      'Are they more than 35 for each seven planned days?',
      aim => (aim.AddHours! * 7) / plannedDays(aim) > 35,
    ).noPasses(),
  ],
});

/** An aim of fourteen days. */
const short = (AddHours?: number) => aLearner([adultSkillsAim({ LearnPlanEndDate: '2025-09-14', AddHours })]);

export const examples = () => [
  triggers('71 hours in two weeks', short(71)),
  passes('70 hours in two weeks', short(70)),
  passes(
    'planned to end before it starts',
    aLearner([adultSkillsAim({ LearnPlanEndDate: '2025-08-01', AddHours: 99 })]),
  ),
  passes('60 hours', short(60)),
  passes('none', short()),
];
