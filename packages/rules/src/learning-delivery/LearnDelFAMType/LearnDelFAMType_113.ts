import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_113',
  message: 'LDM 384 (adult T Level pilot) is returned on an aim with another funding model than 81',
  fix: 'Remove LDM 384, or correct FundModel to 81.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is LDM 384 recorded?', aim => hasFAM(aim, 'LDM', '384')).noPasses(),
    ask('Is it funded as other adult provision (FundModel 81)?', aim => aim.FundModel === 81).yesPasses(),
  ],
});

const pilot = { LearningDeliveryFAM: [FAM('LDM', '384')] };

export const examples = () => [
  triggers('Adult Skills Fund', aLearner([adultSkillsAim(pilot)])),
  passes('other adult funding', aLearner([adultSkillsAim({ ...pilot, FundModel: 81 })])),
  passes('no LDM 384', aLearner([adultSkillsAim()])),
];
