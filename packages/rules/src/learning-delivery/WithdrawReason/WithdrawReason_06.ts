import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, passes, studyProgrammeAim, triggers } from '../../examples/index.ts';

export default rule({
  name: 'WithdrawReason_06',
  message: 'Withdrawal reason 48 is returned for an aim that is not an industry placement',
  fix: 'Return another WithdrawReason: 48 belongs to industry placements (ZWRKX002).',
  looksAt: eachAim,
  questions: ask => [
    ask('Is the withdrawal reason 48 (industry placement)?', aim => aim.WithdrawReason === 48).noPasses(),
    ask('Is the aim an industry placement (ZWRKX002)?', aim => aim.LearnAimRef === 'ZWRKX002').yesPasses(),
  ],
});

const left = { LearnActEndDate: '2026-02-20', CompStatus: 3, Outcome: 3, WithdrawReason: 48 };

export const examples = () => [
  triggers('reason 48 on another aim', aLearner([studyProgrammeAim(left)])),
  passes('an industry placement', aLearner([studyProgrammeAim({ ...left, LearnAimRef: 'ZWRKX002' })])),
  passes('another reason', aLearner([studyProgrammeAim({ ...left, WithdrawReason: 2 })])),
];
