import { rule } from '../engine/rule.ts';
import { theLearnerHE } from '../engine/selector.ts';
import { aLearner, higherEducationAim, nonFundedAim, passes, triggers } from '../examples/index.ts';
import { aimWithHE } from '../words/higher-education.ts';

export default rule({
  name: 'LearnerHE_02',
  message: 'The learner has an HE record, but no aim has one',
  fix: 'Add LearningDeliveryHE to the higher education aim, or remove LearnerHE.',
  looksAt: theLearnerHE,
  questions: ask => [
    ask(
      'Has an aim of the learner an HE record?',
      (_, { learner }) => aimWithHE(learner) !== undefined,
    ).yesPasses(),
  ],
});

const LearnerHE = { TTACCOM: 1 };

export const examples = () => [
  triggers('no aim has one', aLearner([nonFundedAim()], { LearnerHE })),
  passes(
    'one aim has one',
    aLearner([nonFundedAim(), higherEducationAim({}, { AimSeqNumber: 2 })], { LearnerHE }),
  ),
];
