import { rule } from '../../engine/rule.ts';
import { eachAppFinRecord } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'AFinType_16',
  message: 'The price reduction for prior learning is less than £5',
  fix: 'Correct AFinAmount.',
  looksAt: eachAppFinRecord,
  questions: ask => [
    ask('Is it a price reduction (RIP)?', record => record.AFinType === 'RIP').noPasses(),
    ask('Is it for prior learning (code 1)?', record => record.AFinCode === 1).noPasses(),
    ask('Is it less than £5?', record => record.AFinAmount < 5).noPasses(),
  ],
});

const record = (AFinAmount: number, AFinCode = 1, AFinType = 'RIP') =>
  aLearner([
    apprenticeshipProgramme({ AppFinRecord: [{ AFinType, AFinCode, AFinDate: '2026-09-01', AFinAmount }] }),
  ]);

export const examples = () => [
  triggers('£4', record(4)),
  passes('£5', record(5)),
  passes('another code', record(4, 2)),
  passes('a price', record(4, 1, 'TNP')),
];
