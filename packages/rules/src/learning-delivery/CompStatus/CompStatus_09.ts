import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, bootcampEvent, bootcampSubject, passes, triggers } from '../../examples/index.ts';
import { EVENT_AIMS } from '../../words/bootcamp.ts';

export default rule({
  name: 'CompStatus_09',
  message: 'A Skills Bootcamp event aim is not returned as completed',
  fix: 'Set CompStatus to 2: an event aim is recorded when the event has happened.',
  note: 'Written as if all three event aims had to stand at once; any one of them counts.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it an event aim (Z0059747, Z0059748 or Z0059749)?', aim =>
      EVENT_AIMS.includes(aim.LearnAimRef),
    ).noPasses(),
    ask('Is it completed (CompStatus 2)?', aim => aim.CompStatus === 2).yesPasses(),
  ],
});

export const examples = () => [
  triggers('an event that continues', aLearner([bootcampEvent('2025-06-20', { CompStatus: 1 })])),
  passes('an event', aLearner([bootcampEvent('2025-06-20')])),
  passes('the subject aim', aLearner([bootcampSubject()])),
];
