import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import {
  aLearner,
  bootcampProgramme,
  bootcampSubject,
  FAM,
  nonFundedAim,
  passes,
  triggers,
} from '../examples/index.ts';
import { earliestBootcampStart } from '../words/bootcamp.ts';
import { hasFAM } from '../words/fam.ts';

export default rule({
  name: 'R_152',
  message: 'An event indicator (EVI) stands on a Skills Bootcamp that began before 1 August 2025',
  fix: 'Remove the EVI record and record the event as an event aim (Z0059747, Z0059748, Z0059749 or an HGV one).',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of a Skills Bootcamp (ProgType 32)?', aim => aim.ProgType === 32).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask(
      'Did the earliest programme aim with the same ConRefNumber start before 1 August 2025?',
      (aim, { learner }) => earliestBootcampStart(aim, learner)! < '2025-08-01',
    ).noPasses(),
    ask('Has the aim an event indicator (FAM EVI)?', aim => hasFAM(aim, 'EVI')).noPasses(),
  ],
});

const programme = (LearnStartDate: string, ...more: ReturnType<typeof FAM>[]) =>
  bootcampProgramme({ LearnStartDate, LearningDeliveryFAM: [FAM('SOF', '105'), FAM('FFI', '1'), ...more] });
const indicator = FAM('EVI', '1', '2025-10-06');

export const examples = () => [
  triggers('start on 31 July 2025', aLearner([programme('2025-07-31', indicator)])),
  passes('start on 1 August 2025', aLearner([programme('2025-08-01', indicator)])),
  triggers(
    'a restart of an earlier bootcamp',
    aLearner([programme('2025-06-02'), programme('2025-09-01', indicator)]),
  ),
  passes('without indicator', aLearner([programme('2025-06-02')])),
  passes('on the subject aim', aLearner([bootcampSubject({ LearningDeliveryFAM: [indicator] })])),
  passes('no bootcamp', aLearner([nonFundedAim()])),
];
