import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, notChecked, passes, triggers } from '../../examples/index.ts';
import { isListed } from '../../words/codes.ts';

export default rule({
  name: 'WithdrawReason_02',
  message: 'The withdrawal reason is not in the code list',
  fix: 'Correct WithdrawReason.',
  note: 'The lists of 2024-25 and 2025-26 at hand may have gaps: a code outside them is left unchecked.',
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
  triggers('code 5', left(5), { years: [2627] }),
  triggers('code 28, which has been removed', left(28), { years: [2627] }),
  notChecked('code 5, by a list that may have gaps', left(5), { years: [2425, 2526], standsFor: ['end'] }),
  passes('code 2', left(2)),
  passes('no reason', left()),
];
