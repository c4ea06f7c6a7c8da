import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { aLearner, bootcampEvent, bootcampProgramme, passes, triggers } from '../examples/index.ts';
import { EVENT_AIMS, earliestBootcampStart, HGV_EVENT_AIMS } from '../words/bootcamp.ts';

export default rule({
  name: 'R_154',
  message: 'An event aim is recorded for a Skills Bootcamp that began on or after 1 August 2025',
  fix: 'Remove the event aim and record the event as an event indicator (EVI) on the programme aim.',
  note: 'Programme aim and event aim are matched by ConRefNumber, as the text does for the programme aims.',
  looksAt: eachAim,
  questions: ask => [
    ask(
      'Is it an event aim of a Skills Bootcamp?',
      aim => EVENT_AIMS.includes(aim.LearnAimRef) || HGV_EVENT_AIMS.includes(aim.LearnAimRef),
    ).noPasses(),
    ask('Is it a component aim (AimType 3)?', aim => aim.AimType === 3).noPasses(),
    ask(
      'Is there a Skills Bootcamp programme aim with the same ConRefNumber?',
      (aim, { learner }) => earliestBootcampStart(aim, learner) !== undefined,
    ).noPasses(),
    ask(
      'Did the earliest of them start on or after 1 August 2025?',
      (aim, { learner }) => earliestBootcampStart(aim, learner)! >= '2025-08-01',
    ).noPasses(),
  ],
});

const programme = (LearnStartDate: string) => bootcampProgramme({ LearnStartDate });
const event = (LearnAimRef = 'Z0059747') => bootcampEvent('2025-10-06', { LearnAimRef });

export const examples = () => [
  triggers('start on 1 August 2025', aLearner([programme('2025-08-01'), event()])),
  triggers('an HGV event', aLearner([programme('2025-08-01'), event('Z0060443')])),
  passes('start on 31 July 2025', aLearner([programme('2025-07-31'), event()])),
  passes(
    'a restart of an earlier bootcamp',
    aLearner([programme('2025-06-02'), programme('2025-09-01'), event()]),
  ),
  passes('not a component aim', aLearner([programme('2025-08-01'), { ...event(), AimType: 4 }])),
  passes(
    'the event of another bootcamp',
    aLearner([programme('2025-08-01'), { ...event(), ConRefNumber: 'SB-10002-101' }]),
  ),
];
