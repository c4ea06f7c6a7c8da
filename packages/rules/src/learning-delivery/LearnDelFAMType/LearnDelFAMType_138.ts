import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, nonFundedAim, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';
import { apprenticeshipUnit } from '../../words/questions.ts';

export default rule({
  name: 'LearnDelFAMType_138',
  message: 'LDM 404 is returned without LDM 403',
  fix: 'Add LDM 403, or remove LDM 404.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is LDM 404 recorded?', aim => hasFAM(aim, 'LDM', '404')).noPasses(),
    ask('Is LDM 403 recorded?', aim => hasFAM(aim, 'LDM', '403')).yesPasses(),
    apprenticeshipUnit(ask).yesPasses(),
  ],
});

const achieved = { LearningDeliveryFAM: [FAM('LDM', '404')] };
const offer = { ...achieved, FundModel: 39, ProgType: 34 };

export const examples = () => [
  triggers('LDM 404 alone', aLearner([nonFundedAim(achieved)])),
  triggers('another short course', aLearner([adultSkillsAim({ ...offer, ProgType: undefined })])),
  passes('both', aLearner([nonFundedAim({ LearningDeliveryFAM: [FAM('LDM', '404'), FAM('LDM', '403')] })])),
  passes('an apprenticeship unit of the offer', aLearner([adultSkillsAim(offer)])),
  passes('no LDM 404', aLearner([nonFundedAim()])),
];
