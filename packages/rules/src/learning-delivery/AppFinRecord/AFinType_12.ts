import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  bootcampProgramme,
  passes,
  triggers,
} from '../../examples/index.ts';
import { hasFinancialRecord } from '../../words/financial.ts';

export default rule({
  name: 'AFinType_12',
  message: 'The funded apprenticeship has no price',
  fix: 'Return a financial record of type TNP.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Is a price returned (TNP)?', aim => hasFinancialRecord(aim, 'TNP')).yesPasses(),
  ],
});

const payment = [{ AFinType: 'PMR', AFinCode: 1, AFinDate: '2025-10-01', AFinAmount: 100 }];

export const examples = () => [
  triggers('no financial record', aLearner([apprenticeshipProgramme({ AppFinRecord: [] })])),
  triggers('a payment alone', aLearner([apprenticeshipProgramme({ AppFinRecord: payment })])),
  passes('with a price', aLearner([apprenticeshipProgramme()])),
  passes('a component aim', aLearner([apprenticeshipComponent()])),
  passes('another funding', aLearner([bootcampProgramme()])),
];
