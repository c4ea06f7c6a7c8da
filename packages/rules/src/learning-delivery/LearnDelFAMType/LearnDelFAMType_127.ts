import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, bootcampProgramme, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_127',
  message: 'LDM 395 (Project S pilot) is returned on an aim with another funding model than 38',
  fix: 'Remove LDM 395, or correct FundModel to 38.',
  note: 'The flow chart has the answers to its first question swapped.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is LDM 395 recorded?', aim => hasFAM(aim, 'LDM', '395')).noPasses(),
    ask('Is it funded by the Adult Skills Fund (FundModel 38)?', aim => aim.FundModel === 38).yesPasses(),
  ],
});

const pilot = { LearningDeliveryFAM: [FAM('LDM', '395')] };

export const examples = () => [
  triggers('a Skills Bootcamp', aLearner([bootcampProgramme(pilot)])),
  passes('Adult Skills Fund', aLearner([adultSkillsAim(pilot)])),
  passes('no LDM 395', aLearner([bootcampProgramme()])),
];
