import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'WithdrawReason_05',
  message: 'Withdrawal reason 28 is returned for a learner who is not in custody',
  fix: 'Return another WithdrawReason, or LDM 034 if the aim is delivered in custody.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is the withdrawal reason 28 (learner in custody)?', aim => aim.WithdrawReason === 28).noPasses(),
    ask('Is the learner in custody (FAM LDM 034)?', aim => hasFAM(aim, 'LDM', '034')).yesPasses(),
  ],
});

const left = { LearnActEndDate: '2026-02-20', CompStatus: 3, Outcome: 3, WithdrawReason: 28 };

export const examples = () => [
  triggers('reason 28 outside custody', aLearner([adultSkillsAim(left)])),
  passes('in custody', aLearner([adultSkillsAim({ ...left, LearningDeliveryFAM: [FAM('LDM', '034')] })])),
  passes('another reason', aLearner([adultSkillsAim({ ...left, WithdrawReason: 2 })])),
];
