import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, passes, triggers } from '../../examples/index.ts';
import { hasFinancialRecord } from '../../words/financial.ts';

export default rule({
  name: 'AFinType_10',
  message: 'The apprenticeship has no assessment price',
  fix: 'Return a financial record TNP 2 or TNP 4 when the price is agreed.',
  note: 'Apprenticeships that are not funded are excluded by the 2024-25 text; the exclusion is kept, as AFinType_04 forbids them a financial record.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Is it non-funded (FundModel 99)?', aim => aim.FundModel === 99).yesPasses(),
    ask('Is an assessment price returned (TNP 2 or 4)?', aim =>
      hasFinancialRecord(aim, 'TNP', [2, 4]),
    ).yesPasses(),
  ],
});

const record = (AFinCode: number) => ({ AFinType: 'TNP', AFinCode, AFinDate: '2025-09-01', AFinAmount: 900 });
const aim = (draft = {}, ...records: ReturnType<typeof record>[]) =>
  aLearner([apprenticeshipProgramme({ AppFinRecord: records, ...draft })]);

export const examples = () => [
  triggers('a training price alone', aim({}, record(1))),
  passes('total assessment price', aim({}, record(2))),
  passes('residual assessment price', aim({}, record(4))),
  passes('not funded', aim({ FundModel: 99 })),
  passes('a component aim', aim({ AimType: 3 })),
  passes('not a standard', aim({ ProgType: 32, FundModel: 37 })),
];
