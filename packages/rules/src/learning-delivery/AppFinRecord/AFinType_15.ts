import { rule } from '../../engine/rule.ts';
import { eachAppFinRecord } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'AFinType_15',
  message: 'The price reduction for prior learning is more than £18,000',
  fix: 'Correct AFinAmount.',
  looksAt: eachAppFinRecord,
  questions: ask => [
    ask('Is it a price reduction (RIP)?', record => record.AFinType === 'RIP').noPasses(),
    ask('Is it for prior learning (code 1)?', record => record.AFinCode === 1).noPasses(),
    ask('Is it more than £18,000?', record => record.AFinAmount > 18_000).noPasses(),
  ],
});

const record = (AFinAmount: number, AFinCode = 1, AFinType = 'RIP') =>
  aLearner([
    apprenticeshipProgramme({ AppFinRecord: [{ AFinType, AFinCode, AFinDate: '2026-09-01', AFinAmount }] }),
  ]);

export const examples = () => [
  triggers('£18,001', record(18_001)),
  passes('£18,000', record(18_000)),
  passes('another code', record(18_001, 2)),
  passes('a price', record(18_001, 1, 'TNP')),
];
