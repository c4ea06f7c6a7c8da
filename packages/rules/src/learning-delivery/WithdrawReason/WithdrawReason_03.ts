import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'WithdrawReason_03',
  message: 'The learner withdrew but no reason is given',
  fix: 'Return WithdrawReason.',
  looksAt: eachAim,
  questions: ask => [
    ask('Did the learner withdraw (CompStatus 3)?', aim => aim.CompStatus === 3).noPasses(),
    ask('Is a withdrawal reason returned?', aim => aim.WithdrawReason !== undefined).yesPasses(),
  ],
});

const left = { LearnActEndDate: '2026-02-20', CompStatus: 3, Outcome: 3 };

export const examples = () => [
  triggers('withdrawn without a reason', aLearner([bootcampProgramme(left)])),
  passes('withdrawn with one', aLearner([bootcampProgramme({ ...left, WithdrawReason: 2 })])),
  passes('continuing', aLearner([bootcampProgramme()])),
];
