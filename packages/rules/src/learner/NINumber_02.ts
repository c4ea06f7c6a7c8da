import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, FAM, passes, triggers } from '../examples/index.ts';
import { hasFAM } from '../words/fam.ts';

export default rule({
  name: 'NINumber_02',
  message: 'An apprentice whose employer pays through an account has no National Insurance number',
  fix: 'Return NINumber.',
  looksAt: eachAim,
  questions: ask => [
    ask('Does the employer pay through an account (FAM ACT 1)?', aim => hasFAM(aim, 'ACT', '1')).noPasses(),
    ask(
      'Is a National Insurance number returned?',
      (_aim, { learner }) => learner.NINumber !== undefined,
    ).yesPasses(),
  ],
});

const departmentPays = apprenticeshipProgramme({
  LearningDeliveryFAM: [FAM('SOF', '105'), FAM('ACT', '2', '2025-09-01')],
});

export const examples = () => [
  triggers('the employer pays, no number', aLearner([apprenticeshipProgramme()])),
  passes(
    'the employer pays, with a number',
    aLearner([apprenticeshipProgramme()], { NINumber: 'AB123456C' }),
  ),
  passes('the department pays', aLearner([departmentPays])),
];
