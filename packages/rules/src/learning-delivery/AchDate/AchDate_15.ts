import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  aLearner,
  apprenticeshipProgramme,
  bootcampProgramme,
  passes,
  triggers,
} from '../../examples/index.ts';

export default rule({
  name: 'AchDate_15',
  message: "The Skills Bootcamp's outcome is dated before the aim's start date",
  fix: 'Correct AchDate or LearnStartDate.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of a Skills Bootcamp (ProgType 32)?', aim => aim.ProgType === 32).noPasses(),
    ask('Is an achievement date returned?', aim => aim.AchDate !== undefined).noPasses(),
    ask('Is it before the start date?', aim => aim.AchDate! < aim.LearnStartDate).noPasses(),
  ],
});

export const examples = () => [
  triggers('a day before the start', aLearner([bootcampProgramme({ AchDate: '2025-08-31' })])),
  passes('on the day of the start', aLearner([bootcampProgramme({ AchDate: '2025-09-01' })])),
  passes('not achieved', aLearner([bootcampProgramme()])),
  passes('another programme', aLearner([apprenticeshipProgramme({ AchDate: '2025-08-31' })])),
];
