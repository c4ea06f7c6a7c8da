import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  FAM,
  passes,
  triggers,
} from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_68',
  message: 'LDM 356 is returned on an aim that is not the programme aim of a funded apprenticeship',
  fix: 'Keep LDM 356 (delivered to own employees) on the programme aim with FundModel 36 alone.',
  note: 'The coded condition wants both the funding model and the aim type to be wrong; the message means that either is enough.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is LDM 356 recorded?', aim => hasFAM(aim, 'LDM', '356')).noPasses(),
    ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noTriggers(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).yesPasses(),
  ],
});

const own = { LearningDeliveryFAM: [FAM('LDM', '356')] };

export const examples = () => [
  triggers('another funding model', aLearner([adultSkillsAim(own)])),
  triggers('a component aim', aLearner([apprenticeshipComponent(own)])),
  passes('the programme aim', aLearner([apprenticeshipProgramme(own)])),
  passes('no LDM 356', aLearner([apprenticeshipComponent()])),
];
