import { rule } from '../engine/rule.ts';
import { eachFAM } from '../engine/selector.ts';
import { aLearner, bootcampProgramme, FAM, passes, triggers } from '../examples/index.ts';
import { earliestBootcampStart } from '../words/bootcamp.ts';

export default rule({
  name: 'R_153',
  message: 'The event indicator (EVI) is dated before 1 August 2025',
  fix: 'Correct LearnDelFAMDateFrom of the EVI record: indicators exist from 1 August 2025.',
  note: 'The flow chart asks about the start of an apprenticeship; the condition is about LearnDelFAMDateFrom and is followed.',
  looksAt: eachFAM,
  questions: ask => [
    ask('Is it an event indicator (FAM EVI)?', record => record.LearnDelFAMType === 'EVI').noPasses(),
    ask(
      'Is the aim part of a Skills Bootcamp (ProgType 32)?',
      (_, { aim }) => aim.ProgType === 32,
    ).noPasses(),
    ask('Is the aim a programme aim (AimType 1)?', (_, { aim }) => aim.AimType === 1).noPasses(),
    ask(
      'Did the earliest programme aim with the same ConRefNumber start on or after 1 August 2025?',
      (_, { aim, learner }) => earliestBootcampStart(aim, learner)! >= '2025-08-01',
    ).noPasses(),
    ask('Is LearnDelFAMDateFrom returned?', record => record.LearnDelFAMDateFrom !== undefined).noPasses(),
    ask('Is it before 1 August 2025?', record => record.LearnDelFAMDateFrom! < '2025-08-01').noPasses(),
  ],
});

const programme = (LearnStartDate: string, from?: string, more = {}) =>
  aLearner([bootcampProgramme({ LearnStartDate, LearningDeliveryFAM: [FAM('EVI', '1', from)], ...more })]);

export const examples = () => [
  triggers('dated 31 July 2025', programme('2025-08-01', '2025-07-31')),
  passes('dated 1 August 2025', programme('2025-08-01', '2025-08-01')),
  passes('without date', programme('2025-08-01')),
  passes('start on 31 July 2025', programme('2025-07-31', '2025-07-31')),
  passes('on a component aim', programme('2025-08-01', '2025-07-31', { AimType: 3 })),
  passes('on another programme', programme('2025-08-01', '2025-07-31', { ProgType: 31 })),
  passes('no indicator', aLearner([bootcampProgramme()])),
];
