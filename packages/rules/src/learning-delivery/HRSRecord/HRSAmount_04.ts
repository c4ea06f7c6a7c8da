import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, HRS, passes, triggers } from '../../examples/index.ts';
import { hours, mostHours, plannedDays } from '../../words/hours.ts';

export default rule({
  name: 'HRSAmount_04',
  message: 'The additional delivery hours (HRS 6) come to more than 24 a day',
  fix: "Correct the hours or the aim's dates.",
  looksAt: eachAim,
  questions: ask => [
    ask('Are additional delivery hours recorded (HRS 6)?', aim => hours(aim, [6]) !== undefined).noPasses(),
    ask('Are they more than 60?', aim => mostHours(aim, 6)!.HRSAmount > 60).noPasses(),
    ask(
      'Are they more than 24 for each planned day?',
      aim => mostHours(aim, 6)!.HRSAmount / plannedDays(aim) > 24,
    ).noPasses(),
  ],
});

/** An aim of three days. */
const short = (...HRSRecord: ReturnType<typeof HRS>[]) =>
  aLearner([adultSkillsAim({ LearnStartDate: '2026-09-01', LearnPlanEndDate: '2026-09-03', HRSRecord })]);

export const examples = () => [
  triggers('73 hours in three days', short(HRS(6, 73))),
  passes('72 hours in three days', short(HRS(6, 72))),
  passes(
    'planned to end before it starts',
    aLearner([
      adultSkillsAim({
        LearnStartDate: '2026-09-01',
        LearnPlanEndDate: '2026-08-01',
        HRSRecord: [HRS(6, 99)],
      }),
    ]),
  ),
  passes('60 hours', short(HRS(6, 60))),
  passes('none', short()),
];
