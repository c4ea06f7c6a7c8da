import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, nonFundedAim, passes, triggers } from '../examples/index.ts';

export default rule({
  name: 'AimSeqNumber_02',
  message: 'The sequence number of the aim is higher than the number of aims',
  fix: "Number the learner's aims from 1 without gaps.",
  looksAt: eachAim,
  questions: ask => [
    ask(
      'Is the sequence number higher than the number of aims?',
      (aim, { learner }) => aim.AimSeqNumber > learner.LearningDelivery.length,
    ).noPasses(),
  ],
});

export const examples = () => [
  triggers('number 2 of one aim', aLearner([adultSkillsAim({ AimSeqNumber: 2 })])),
  passes(
    'number 2 of two aims',
    aLearner([adultSkillsAim({ AimSeqNumber: 1 }), nonFundedAim({ AimSeqNumber: 2 })]),
  ),
];
