import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import {
  aLearner,
  bootcampEvent,
  bootcampProgramme,
  bootcampSubject,
  passes,
  triggers,
} from '../examples/index.ts';
import { EVENT_AIMS, earliestBootcampStart, HGV_EVENT_AIMS } from '../words/bootcamp.ts';

export default rule({
  name: 'R_150',
  message: 'The event aim started before its Skills Bootcamp programme',
  fix: 'Correct LearnStartDate. An event from before the programme takes the start date of the programme.',
  note: 'The window of start dates and AimType 1 are read as facts about the programme, as in R_149; the flow chart speaks of subject aims where event aims are meant. The upper end of the window came with 2025-26.',
  looksAt: eachAim,
  questions: ask => [
    ask(
      'Is it an event aim of a Skills Bootcamp?',
      aim => EVENT_AIMS.includes(aim.LearnAimRef) || HGV_EVENT_AIMS.includes(aim.LearnAimRef),
    ).noPasses(),
    ask(
      'Is there a Skills Bootcamp programme aim with the same ConRefNumber?',
      (aim, { learner }) => earliestBootcampStart(aim, learner) !== undefined,
    ).noPasses(),
    ask(
      'Did the earliest of them start on or after 1 August 2024?',
      (aim, { learner }) => earliestBootcampStart(aim, learner)! >= '2024-08-01',
    ).noPasses(),
    ask(
      'Did it start on or before 31 July 2025?',
      (aim, { learner }) => earliestBootcampStart(aim, learner)! <= '2025-07-31',
      { from: 2526 },
    ).noPasses(),
    ask(
      'Did the event aim start before it?',
      (aim, { learner }) => aim.LearnStartDate < earliestBootcampStart(aim, learner)!,
    ).noPasses(),
  ],
});

const event = (programme: string, on: string, LearnAimRef = 'Z0059747') =>
  aLearner([
    bootcampProgramme({ LearnStartDate: programme }),
    bootcampSubject({ LearnStartDate: programme }),
    bootcampEvent(on, { LearnAimRef }),
  ]);

export const examples = () => [
  triggers('the event was a day earlier', event('2025-06-02', '2025-06-01')),
  triggers('an HGV event was a day earlier', event('2025-06-02', '2025-06-01', 'Z0060439')),
  passes('on the day of the start', event('2025-06-02', '2025-06-02')),
  triggers('programme from 1 August 2024', event('2024-08-01', '2024-07-31')),
  passes('programme from 31 July 2024', event('2024-07-31', '2024-07-30')),
  triggers('programme from 31 July 2025', event('2025-07-31', '2025-07-30')),
  passes('programme from 1 August 2025', event('2025-08-01', '2025-07-31'), { years: [2526, 2627] }),
  triggers('programme from 1 August 2025 in 2024-25', event('2025-08-01', '2025-07-31'), { years: [2425] }),
  passes('no programme aim', aLearner([bootcampEvent('2025-06-01')])),
];
