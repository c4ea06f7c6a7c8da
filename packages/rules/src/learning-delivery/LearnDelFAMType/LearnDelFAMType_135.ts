import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, nonFundedAim, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';
import { apprenticeshipUnit } from '../../words/questions.ts';

export default rule({
  name: 'LearnDelFAMType_135',
  message: 'LDM 403 (apprenticeship unit) is returned on an aim with another funding model than 99',
  fix: 'Remove LDM 403, or correct FundModel to 99.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is LDM 403 recorded?', aim => hasFAM(aim, 'LDM', '403')).noPasses(),
    ask('Is it non-funded (FundModel 99)?', aim => aim.FundModel === 99).yesPasses(),
    apprenticeshipUnit(ask).yesPasses(),
  ],
});

const unit = { LearningDeliveryFAM: [FAM('LDM', '403')] };
const offer = { ...unit, FundModel: 39, ProgType: 34 };

export const examples = () => [
  triggers('Adult Skills Fund', aLearner([adultSkillsAim(unit)])),
  triggers('another short course', aLearner([adultSkillsAim({ ...offer, ProgType: undefined })])),
  passes('non-funded', aLearner([nonFundedAim(unit)])),
  passes('an apprenticeship unit of the offer', aLearner([adultSkillsAim(offer)])),
  passes('no LDM 403', aLearner([adultSkillsAim()])),
];
