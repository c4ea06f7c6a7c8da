import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, bootcampProgramme, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_128',
  message:
    'LDM 396 (Project S pilot for Skills Bootcamps) is returned on an aim with another funding model than 81',
  fix: 'Remove LDM 396, or correct FundModel to 81.',
  note: 'The flow chart has the answers to its first question swapped.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is LDM 396 recorded?', aim => hasFAM(aim, 'LDM', '396')).noPasses(),
    ask('Is it funded as other adult provision (FundModel 81)?', aim => aim.FundModel === 81).yesPasses(),
  ],
});

const pilot = { LearningDeliveryFAM: [FAM('LDM', '396')] };

export const examples = () => [
  triggers('on a Skills Bootcamp', aLearner([bootcampProgramme(pilot)])),
  passes('on other adult funding', aLearner([adultSkillsAim({ ...pilot, FundModel: 81 })])),
  passes('no LDM 396', aLearner([bootcampProgramme()])),
];
