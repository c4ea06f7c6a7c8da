import { rule } from '../../engine/rule.ts';
import { eachAppFinRecord } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'AFinType_08',
  message: 'A residual price is returned without apprenticeship funding',
  fix: 'Correct AFinCode or FundModel.',
  looksAt: eachAppFinRecord,
  questions: ask => [
    ask('Is it a price (TNP)?', record => record.AFinType === 'TNP').noPasses(),
    ask('Is it a residual price (code 3 or 4)?', record => [3, 4].includes(record.AFinCode)).noPasses(),
    ask(
      'Is the aim funded as an apprenticeship (FundModel 36)?',
      (_, { aim }) => aim.FundModel === 36,
    ).yesPasses(),
  ],
});

const learner = (AFinType: string, AFinCode: number, FundModel = 81) =>
  aLearner([
    apprenticeshipProgramme({
      FundModel,
      AppFinRecord: [{ AFinType, AFinCode, AFinDate: '2025-09-01', AFinAmount: 900 }],
    }),
  ]);

export const examples = () => [
  triggers('residual training price', learner('TNP', 3)),
  triggers('residual assessment price', learner('TNP', 4)),
  passes('apprenticeship funding', learner('TNP', 3, 36)),
  passes('total price', learner('TNP', 1)),
  passes('a payment', learner('PMR', 3)),
];
