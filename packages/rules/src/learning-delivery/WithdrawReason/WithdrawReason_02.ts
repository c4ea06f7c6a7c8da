import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, passes, triggers } from '../../examples/index.ts';
import { isListed } from '../../words/codes.ts';

export default rule({
  name: 'WithdrawReason_02',
  message: 'The withdrawal reason is not in the code list',
  fix: 'Correct WithdrawReason.',
  note: 'The lists of 2024-25 and 2025-26 were not seen: that of 2021-22 has the same codes as that of 2026-27 and 28 beside them.',
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
  triggers('code 28, which has been removed', left(28), { years: [2627] }),
  passes('code 28 until 2025-26', left(28), { years: [2425, 2526] }),
  passes('code 2', left(2)),
  passes('no reason', left()),
];
