import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, passes, triggers } from '../../examples/index.ts';
import { hasFinancialRecord } from '../../words/financial.ts';

export default rule({
  name: 'AFinType_14',
  message: 'A payment for training is returned without a training price',
  fix: 'Return a financial record TNP 1 or TNP 3.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Is a training payment returned (PMR 1)?', aim => hasFinancialRecord(aim, 'PMR', [1])).noPasses(),
    ask('Is a training price returned (TNP 1 or 3)?', aim =>
      hasFinancialRecord(aim, 'TNP', [1, 3]),
    ).yesPasses(),
  ],
});

const record = (AFinType: string, AFinCode: number) => ({
  AFinType,
  AFinCode,
  AFinDate: '2025-09-01',
  AFinAmount: 900,
});
const aim = (draft = {}, ...records: ReturnType<typeof record>[]) =>
  aLearner([apprenticeshipProgramme({ AppFinRecord: records, ...draft })]);

export const examples = () => [
  triggers('an assessment price alone', aim({}, record('TNP', 2), record('PMR', 1))),
  passes('total training price', aim({}, record('TNP', 1), record('PMR', 1))),
  passes('residual training price', aim({}, record('TNP', 3), record('PMR', 1))),
  passes('no training payment', aim({}, record('TNP', 2), record('PMR', 2))),
  passes('a component aim', aim({ AimType: 3 }, record('PMR', 1))),
];
