import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, HRS, passes, triggers } from '../../examples/index.ts';
import { hours, mostHours, plannedDays } from '../../words/hours.ts';

export default rule({
  name: 'HRSAmount_06',
  message: 'The additional delivery hours (HRS 6) come to more than 9 a day',
  fix: "Check the hours and the aim's dates.",
  note: 'From 24 hours a day on it does not apply; more than 24 break HRSAmount_04.',
  looksAt: eachAim,
  questions: ask => [
    ask('Are additional delivery hours recorded (HRS 6)?', aim => hours(aim, [6]) !== undefined).noPasses(),
    ask(
      'Are they fewer than 24 for each planned day?',
      aim => mostHours(aim, 6, 24 * plannedDays(aim)) !== undefined,
    ).noPasses(),
    ask(
      'Are they more than 9 for each planned day?',
      aim => mostHours(aim, 6, 24 * plannedDays(aim))!.HRSAmount > 9 * plannedDays(aim),
    ).noPasses(),
  ],
});

/** An aim of three days. */
const short = (...HRSRecord: ReturnType<typeof HRS>[]) =>
  aLearner([adultSkillsAim({ LearnStartDate: '2026-09-01', LearnPlanEndDate: '2026-09-03', HRSRecord })]);

export const examples = () => [
  triggers('28 hours in three days', short(HRS(6, 28))),
  triggers('71 hours in three days', short(HRS(6, 71))),
  passes('27 hours in three days', short(HRS(6, 27))),
  passes('72 hours in three days', short(HRS(6, 72))),
  passes('none', short()),
];
