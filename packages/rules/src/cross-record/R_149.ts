import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import {
  aLearner,
  bootcampProgramme,
  bootcampSubject,
  nonFundedAim,
  notChecked,
  passes,
  triggers,
} from '../examples/index.ts';
import { earliestBootcampStart, isSubjectAim } from '../words/bootcamp.ts';

export default rule({
  name: 'R_149',
  message: 'The subject aim started before its Skills Bootcamp programme',
  fix: 'Correct LearnStartDate: no subject aim starts before the first programme aim with its ConRefNumber.',
  note: 'The condition names AimType 1 beside the subject aim. That and the start from 1 August 2024 are read as facts about the programme; the aim that starts too early is the component.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of a Skills Bootcamp (ProgType 32)?', aim => aim.ProgType === 32).noPasses(),
    ask('Is it a component aim (AimType 3)?', aim => aim.AimType === 3).noPasses(),
    ask(
      'Is there a programme aim with the same ConRefNumber?',
      (aim, { learner }) => earliestBootcampStart(aim, learner) !== undefined,
    ).noPasses(),
    ask(
      'Did the earliest of them start on or after 1 August 2024?',
      (aim, { learner }) => earliestBootcampStart(aim, learner)! >= '2024-08-01',
    ).noPasses(),
    ask(
      'Did the component aim start before it?',
      (aim, { learner }) => aim.LearnStartDate < earliestBootcampStart(aim, learner)!,
    ).noPasses(),
    ask('Is it a subject aim in LARS (category 62)?', (aim, context) =>
      isSubjectAim(aim, context),
    ).noPasses(),
  ],
});

const reference = exampleReference({ aims: { Z0059758: { categories: [62] }, Z0059759: {} } });
const starting = (programme: string, LearnStartDate: string) => [
  bootcampProgramme({ LearnStartDate: programme }),
  bootcampSubject({ LearnStartDate }),
];

export const examples = () => [
  triggers('started a day earlier', aLearner(starting('2025-09-01', '2025-08-31')), { reference }),
  passes('started on the same day', aLearner(starting('2025-09-01', '2025-09-01')), { reference }),
  passes(
    'started before the restart only',
    aLearner([...starting('2025-09-01', '2025-09-08'), bootcampProgramme({ LearnStartDate: '2026-01-12' })]),
    { reference },
  ),
  triggers('programme from 1 August 2024', aLearner(starting('2024-08-01', '2024-07-31')), { reference }),
  passes('programme from 31 July 2024', aLearner(starting('2024-07-31', '2024-07-30')), { reference }),
  passes('no programme aim', aLearner([bootcampSubject()]), { reference }),
  passes(
    'another component',
    aLearner([
      bootcampProgramme({ LearnStartDate: '2025-09-01' }),
      bootcampSubject({ LearnAimRef: 'Z0059759', LearnStartDate: '2025-08-31' }),
    ]),
    { reference },
  ),
  passes('no bootcamp', aLearner([nonFundedAim()])),
  notChecked('without LARS', aLearner(starting('2025-09-01', '2025-08-31'))),
];
