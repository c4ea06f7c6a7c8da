import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import {
  aLearner,
  apprenticeshipProgramme,
  bootcampProgramme,
  bootcampSubject,
  passes,
  triggers,
} from '../examples/index.ts';
import { earliestBootcampStart } from '../words/bootcamp.ts';

export default rule({
  name: 'R_144',
  message: 'The achievement date is before the Skills Bootcamp began',
  fix: 'Correct AchDate: it is the day of the job outcome and cannot be earlier than the first start of the bootcamp.',
  note: 'The official message is that of R_143, about end dates; the condition is about AchDate and is followed.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of a Skills Bootcamp (ProgType 32)?', aim => aim.ProgType === 32).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Did it start on or after 1 August 2023?', aim => aim.LearnStartDate >= '2023-08-01').noPasses(),
    ask('Is an achievement date returned?', aim => aim.AchDate !== undefined).noPasses(),
    ask(
      'Is it before the earliest programme start with the same ConRefNumber?',
      (aim, { learner }) => aim.AchDate! < earliestBootcampStart(aim, learner)!,
    ).noPasses(),
  ],
});

const aim = (LearnStartDate: string, AchDate?: string) => bootcampProgramme({ LearnStartDate, AchDate });

export const examples = () => [
  triggers('achieved the day before the start', aLearner([aim('2025-09-01', '2025-08-31')])),
  passes('achieved on the day of the start', aLearner([aim('2025-09-01', '2025-09-01')])),
  passes(
    'achieved after the first start, before the restart',
    aLearner([aim('2025-09-01'), aim('2026-01-12', '2025-12-01')]),
  ),
  triggers('start on 1 August 2023', aLearner([aim('2023-08-01', '2023-07-31')])),
  passes('start on 31 July 2023', aLearner([aim('2023-07-31', '2023-07-30')])),
  passes('not achieved', aLearner([aim('2025-09-01')])),
  passes('a component aim', aLearner([bootcampSubject({ AchDate: '2025-08-31' })])),
  passes('no bootcamp', aLearner([apprenticeshipProgramme({ AchDate: '2025-08-31' })])),
];
