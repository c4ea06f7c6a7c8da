import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  apprenticeshipProgramme,
  bootcampProgramme,
  FAM,
  passes,
  triggers,
} from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_132',
  message: 'An event indicator (EVI) is returned on an aim that is not a Skills Bootcamp',
  fix: 'Remove the EVI record, or correct ProgType.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an event indicator recorded?', aim => hasFAM(aim, 'EVI')).noPasses(),
    ask('Is it part of a Skills Bootcamp (ProgType 32)?', aim => aim.ProgType === 32).yesPasses(),
  ],
});

const event = { LearningDeliveryFAM: [FAM('EVI', '1', '2025-12-01')] };

export const examples = () => [
  triggers('on an adult skills aim', aLearner([adultSkillsAim(event)])),
  triggers('on an apprenticeship', aLearner([apprenticeshipProgramme(event)])),
  passes('on a Skills Bootcamp', aLearner([bootcampProgramme(event)])),
  passes('none', aLearner([adultSkillsAim()])),
];
