import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, bootcampSubject, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_133',
  message: 'An event indicator (EVI) is returned on an aim that is not a programme aim',
  fix: 'Move the EVI record to the programme aim (AimType 1).',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an event indicator recorded?', aim => hasFAM(aim, 'EVI')).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).yesPasses(),
  ],
});

const event = { LearningDeliveryFAM: [FAM('EVI', '1', '2025-12-01')] };

export const examples = () => [
  triggers('on the subject aim', aLearner([bootcampSubject(event)])),
  passes('on the programme aim', aLearner([bootcampProgramme(event)])),
  passes('none', aLearner([bootcampSubject()])),
];
