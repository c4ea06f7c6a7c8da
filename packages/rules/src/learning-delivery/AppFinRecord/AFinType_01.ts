import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, passes, triggers } from '../../examples/index.ts';
import { hasFinancialRecord } from '../../words/financial.ts';

export default rule({
  name: 'AFinType_01',
  message: 'The trailblazer apprenticeship has no total training price',
  fix: 'Return a financial record TNP 1.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as other adult provision (FundModel 81)?', aim => aim.FundModel === 81).noPasses(),
    ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Is a total training price returned (TNP 1)?', aim =>
      hasFinancialRecord(aim, 'TNP', [1]),
    ).yesPasses(),
  ],
});

const aim = (draft = {}) =>
  aLearner([
    apprenticeshipProgramme({ FundModel: 81, LearnStartDate: '2017-04-03', AppFinRecord: [], ...draft }),
  ]);
const price = [{ AFinType: 'TNP', AFinCode: 1, AFinDate: '2017-04-03', AFinAmount: 9000 }];

export const examples = () => [
  triggers('no price', aim()),
  triggers('an assessment price alone', aim({ AppFinRecord: [{ ...price[0], AFinCode: 2 }] })),
  passes('with its price', aim({ AppFinRecord: price })),
  passes('a component aim', aim({ AimType: 3 })),
  passes('not a standard', aim({ ProgType: 32 })),
  passes('apprenticeship funding', aim({ FundModel: 36 })),
];
