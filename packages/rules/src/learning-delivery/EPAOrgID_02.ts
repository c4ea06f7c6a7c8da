import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, bootcampProgramme, passes, triggers } from '../examples/index.ts';
import { hasFinancialRecord } from '../words/financial.ts';

export default rule({
  name: 'EPAOrgID_02',
  message: 'An assessment price is returned without the assessment organisation',
  fix: 'Return EPAOrgID.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an assessment price returned (TNP 2 or 4)?', aim =>
      hasFinancialRecord(aim, 'TNP', [2, 4]),
    ).noPasses(),
    ask('Is an assessment organisation returned?', aim => aim.EPAOrgID !== undefined).yesPasses(),
  ],
});

export const examples = () => [
  triggers('without the organisation', aLearner([apprenticeshipProgramme()])),
  passes('with the organisation', aLearner([apprenticeshipProgramme({ EPAOrgID: 'EPA0001' })])),
  passes('no price', aLearner([bootcampProgramme()])),
];
