import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, loanAim, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_38',
  message: 'A loans bursary (ALB) is returned on an aim with another funding model than 99',
  fix: 'Remove the ALB record, or correct FundModel to 99.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it non-funded (FundModel 99)?', aim => aim.FundModel === 99).yesPasses(),
    ask('Is ALB recorded?', aim => hasFAM(aim, 'ALB')).noPasses(),
  ],
});

const bursary = { LearningDeliveryFAM: [FAM('ADL', '1'), FAM('ALB', '1', '2025-09-01', '2025-12-31')] };

export const examples = () => [
  triggers('a bursary beside other funding', aLearner([loanAim({ ...bursary, FundModel: 38 })])),
  passes('a bursary', aLearner([loanAim(bursary)])),
  passes('none', aLearner([adultSkillsAim()])),
];
