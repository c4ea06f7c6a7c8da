import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  aLearner,
  apprenticeshipProgramme,
  bootcampProgramme,
  FAM,
  passes,
  triggers,
} from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_111',
  message: 'The full or co-funding indicator (FFI) of a Skills Bootcamp aim is missing',
  fix: 'Add FFI 1 (fully funded) or FFI 2 (co-funded by the employer).',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of a Skills Bootcamp (ProgType 32)?', aim => aim.ProgType === 32).noPasses(),
    ask('Is a full or co-funding indicator recorded?', aim => hasFAM(aim, 'FFI')).yesPasses(),
  ],
});

export const examples = () => [
  triggers('without', aLearner([bootcampProgramme({ LearningDeliveryFAM: [FAM('SOF', '105')] })])),
  passes('with', aLearner([bootcampProgramme()])),
  passes('another programme', aLearner([apprenticeshipProgramme()])),
];
