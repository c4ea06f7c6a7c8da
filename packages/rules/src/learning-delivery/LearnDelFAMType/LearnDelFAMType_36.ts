import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, loanAim, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_36',
  message: 'A loans bursary (ALB) is returned without the advanced learner loans indicator (ADL)',
  fix: 'Add ADL 1, or remove the ALB record.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is ALB recorded?', aim => hasFAM(aim, 'ALB')).noPasses(),
    ask('Is ADL recorded?', aim => hasFAM(aim, 'ADL')).yesPasses(),
  ],
});

const bursary = FAM('ALB', '1', '2025-09-01', '2025-12-31');

export const examples = () => [
  triggers('a bursary alone', aLearner([loanAim({ LearningDeliveryFAM: [bursary] })])),
  passes('with its loan', aLearner([loanAim({ LearningDeliveryFAM: [FAM('ADL', '1'), bursary] })])),
  passes('no bursary', aLearner([adultSkillsAim()])),
];
