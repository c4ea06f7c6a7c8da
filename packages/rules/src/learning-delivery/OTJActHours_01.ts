import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import {
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  passes,
  triggers,
} from '../examples/index.ts';

export default rule({
  name: 'OTJActHours_01',
  message: 'Actual off-the-job hours are returned on an aim that is not a programme aim',
  fix: 'Move OTJActHours to the programme aim.',
  looksAt: eachAim,
  questions: ask => [
    ask('Are actual off-the-job hours returned?', aim => aim.OTJActHours !== undefined).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).yesPasses(),
  ],
});

export const examples = () => [
  triggers('on a component aim', aLearner([apprenticeshipComponent({ OTJActHours: 300 })])),
  passes('on the programme aim', aLearner([apprenticeshipProgramme({ OTJActHours: 300 })])),
  passes('none', aLearner([apprenticeshipComponent()])),
];
