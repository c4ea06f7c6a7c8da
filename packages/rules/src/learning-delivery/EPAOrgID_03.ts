import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, bootcampProgramme, passes, triggers } from '../examples/index.ts';
import { hasFinancialRecord } from '../words/financial.ts';

export default rule({
  name: 'EPAOrgID_03',
  message: 'An assessment organisation is returned without an assessment price',
  fix: 'Return a financial record TNP 2 or TNP 4, or remove EPAOrgID.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an assessment organisation returned?', aim => aim.EPAOrgID !== undefined).noPasses(),
    ask('Is an assessment price returned (TNP 2 or 4)?', aim =>
      hasFinancialRecord(aim, 'TNP', [2, 4]),
    ).yesPasses(),
  ],
});

export const examples = () => [
  triggers('without a price', aLearner([apprenticeshipProgramme({ EPAOrgID: 'EPA0001', AppFinRecord: [] })])),
  passes('with a price', aLearner([apprenticeshipProgramme({ EPAOrgID: 'EPA0001' })])),
  passes('no organisation', aLearner([bootcampProgramme()])),
];
