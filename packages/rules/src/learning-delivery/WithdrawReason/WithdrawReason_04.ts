import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'WithdrawReason_04',
  message: 'There is a withdrawal reason, but the learner did not withdraw',
  fix: 'Remove WithdrawReason, or set CompStatus to 3.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is a withdrawal reason returned?', aim => aim.WithdrawReason !== undefined).noPasses(),
    ask('Is the aim continuing, completed or on a break (CompStatus 1, 2 or 6)?', aim =>
      [1, 2, 6].includes(aim.CompStatus),
    ).noPasses(),
  ],
});

const left = { LearnActEndDate: '2026-02-20', CompStatus: 3, Outcome: 3, WithdrawReason: 2 };

export const examples = () => [
  triggers('a reason on a completed aim', aLearner([bootcampProgramme({ ...left, CompStatus: 2 })])),
  triggers('a reason for a break', aLearner([bootcampProgramme({ ...left, CompStatus: 6 })])),
  passes('withdrawn', aLearner([bootcampProgramme(left)])),
  passes('continuing', aLearner([bootcampProgramme()])),
];
