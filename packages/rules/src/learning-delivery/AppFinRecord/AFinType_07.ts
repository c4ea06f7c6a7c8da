import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, passes, triggers } from '../../examples/index.ts';
import { hasFinancialRecord } from '../../words/financial.ts';

export default rule({
  name: 'AFinType_07',
  message: 'A payment for assessment is returned without an assessment price',
  fix: 'Return a financial record TNP 2 or TNP 4.',
  note: 'The 2025-26 condition names TNP 2 as the assessment payment and could never fire; by its meaning, and in 2026-27 by its text, it is PMR 2.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Is an assessment payment returned (PMR 2)?', aim => hasFinancialRecord(aim, 'PMR', [2])).noPasses(),
    ask('Is an assessment price returned (TNP 2 or 4)?', aim =>
      hasFinancialRecord(aim, 'TNP', [2, 4]),
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
  triggers('a training price alone', aim({}, record('TNP', 1), record('PMR', 2))),
  passes('total assessment price', aim({}, record('TNP', 2), record('PMR', 2))),
  passes('residual assessment price', aim({}, record('TNP', 4), record('PMR', 2))),
  passes('no assessment payment', aim({}, record('TNP', 1), record('PMR', 1))),
  passes('a component aim', aim({ AimType: 3 }, record('PMR', 2))),
  passes('not a standard', aim({ ProgType: 32, FundModel: 37 }, record('PMR', 2))),
];
