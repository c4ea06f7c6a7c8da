import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  HRS,
  passes,
  triggers,
} from '../../examples/index.ts';
import { hours } from '../../words/hours.ts';

export default rule({
  name: 'HRSType_07',
  message: 'Actual off-the-job hours (HRS 3) are returned on an aim that is not a programme aim',
  fix: 'Move the HRS 3 record to the programme aim.',
  looksAt: eachAim,
  questions: ask => [
    ask('Are actual off-the-job hours recorded (HRS 3)?', aim => hours(aim, [3]) !== undefined).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).yesPasses(),
  ],
});

const timed = { HRSRecord: [HRS(3, 300)] };

export const examples = () => [
  triggers('on a component aim', aLearner([apprenticeshipComponent(timed)])),
  passes('on the programme aim', aLearner([apprenticeshipProgramme(timed)])),
  passes('none', aLearner([apprenticeshipComponent()])),
];
