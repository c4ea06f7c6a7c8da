import { rule } from '../engine/rule.ts';
import { theLearner } from '../engine/selector.ts';
import { aLearner, higherEducationAim, nonFundedAim, passes, triggers } from '../examples/index.ts';
import { DD06 } from '../words/derived/DD06.ts';
import { fullTimeHEAim } from '../words/higher-education.ts';

export default rule({
  name: 'TTACCOM_04',
  message: 'Where the full-time student lives in term time is missing',
  fix: 'Return TTACCOM in the HE record of the learner.',
  note: 'A learner without an HE record of their own has no TTACCOM either, and is meant too. Asked once for the learner, however many aims are full-time.',
  looksAt: theLearner,
  questions: ask => [
    ask(
      'Is an aim of the learner full-time or sandwich HE (MODESTUD 1)?',
      learner => fullTimeHEAim(learner) !== undefined,
    ).noPasses(),
    ask(
      'Is term-time accommodation returned (TTACCOM)?',
      learner => learner.LearnerHE?.TTACCOM !== undefined,
    ).yesPasses(),
    ask(
      "Did the learner's first aim start on or after 1 August 2013?",
      learner => (DD06(learner) ?? '') >= '2013-08-01',
    ).noPasses(),
  ],
});

const started = (LearnStartDate: string, he = {}, learner = {}) =>
  aLearner([higherEducationAim(he, { LearnStartDate })], {
    LearnerHE: { UCASPERID: '1234567890' },
    ...learner,
  });

export const examples = () => [
  triggers('started on 1 August 2013', started('2013-08-01')),
  passes('started on 31 July 2013', started('2013-07-31')),
  passes(
    'another aim started on 31 July 2013',
    aLearner([higherEducationAim(), nonFundedAim({ AimSeqNumber: 2, LearnStartDate: '2013-07-31' })]),
  ),
  triggers('no HE record of the learner', started('2025-09-01', {}, { LearnerHE: undefined })),
  passes('part-time', started('2025-09-01', { MODESTUD: 3 })),
  passes('returned', started('2025-09-01', {}, { LearnerHE: { TTACCOM: 1 } })),
  passes('no HE aim', aLearner([nonFundedAim()])),
];
