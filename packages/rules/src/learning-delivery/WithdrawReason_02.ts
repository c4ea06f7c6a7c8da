import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { aLearner, bootcampProgramme, passes, triggers } from '../examples/index.ts';
import { isListed } from '../words/codes.ts';

export default rule({
  name: 'WithdrawReason_02',
  message: 'The withdrawal reason is not a code of the list',
  fix: 'Correct WithdrawReason.',
  note: 'Run from 2026-27: the lists of earlier years at hand have gaps, so that no code could be called wrong.',
  from: 2627,
  looksAt: eachAim,
  questions: ask => [
    ask('Is a withdrawal reason returned?', aim => aim.WithdrawReason !== undefined).noPasses(),
    ask('Is it in the code list?', (aim, { file }) =>
      isListed('WithdrawReason', aim.WithdrawReason!, file.Year),
    ).yesPasses(),
  ],
});

const left = (WithdrawReason?: number) => aLearner([bootcampProgramme({ CompStatus: 3, WithdrawReason })]);

export const examples = () => [
  triggers('code 5', left(5)),
  triggers('code 28, which has been removed', left(28)),
  passes('code 2', left(2)),
  passes('no reason', left()),
];
