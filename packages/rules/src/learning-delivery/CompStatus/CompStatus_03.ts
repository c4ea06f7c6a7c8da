import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'CompStatus_03',
  message: 'The aim is no longer continuing but has no actual end date',
  fix: 'Return LearnActEndDate, or set CompStatus to 1 if the learner is still on the aim.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is the learner continuing (CompStatus 1)?', aim => aim.CompStatus === 1).yesPasses(),
    ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).yesPasses(),
  ],
});

export const examples = () => [
  triggers('completed without an end date', aLearner([adultSkillsAim({ CompStatus: 2, Outcome: 1 })])),
  triggers(
    'withdrawn without an end date',
    aLearner([adultSkillsAim({ CompStatus: 3, Outcome: 3, WithdrawReason: 2 })]),
  ),
  triggers('on a break without an end date', aLearner([adultSkillsAim({ CompStatus: 6, Outcome: 3 })])),
  passes(
    'completed with an end date',
    aLearner([adultSkillsAim({ CompStatus: 2, Outcome: 1, LearnActEndDate: '2026-02-20' })]),
  ),
  passes('still continuing', aLearner([adultSkillsAim()])),
];
