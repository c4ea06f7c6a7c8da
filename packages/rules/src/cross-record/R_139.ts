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
import { hasSubjectAim } from '../words/bootcamp.ts';

export default rule({
  name: 'R_139',
  message: 'The Skills Bootcamp is completed, but none of its subject aims has an actual end date',
  fix: 'Close the subject aim (LearnActEndDate, CompStatus, Outcome), or set CompStatus of the programme aim back to 1.',
  note: 'The official condition says "a closed subject aim does not exist" and in the same breath "end date not returned". It is read as: no subject aim (LARS category 62) of the same ConRefNumber has an end date.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of a Skills Bootcamp (ProgType 32)?', aim => aim.ProgType === 32).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Is it completed (CompStatus 2)?', aim => aim.CompStatus === 2).noPasses(),
    ask('Has a subject aim with the same ConRefNumber ended?', (aim, context) =>
      hasSubjectAim(aim, context.learner, context, true),
    ).yesPasses(),
  ],
});

const reference = exampleReference({ aims: { Z0059758: { categories: [62] }, Z0059759: {} } });
const ended = { LearnActEndDate: '2025-12-19', CompStatus: 2, Outcome: 8 };
const closed = bootcampSubject({ ...ended, Outcome: 1 });

export const examples = () => [
  triggers('the subject aim is still open', aLearner([bootcampProgramme(ended), bootcampSubject()]), {
    reference,
  }),
  triggers(
    'another component is closed',
    aLearner([bootcampProgramme(ended), bootcampSubject(), { ...closed, LearnAimRef: 'Z0059759' }]),
    { reference },
  ),
  triggers(
    'the subject aim of another bootcamp is closed',
    aLearner([bootcampProgramme(ended), { ...closed, ConRefNumber: 'SB-10002-101' }]),
    { reference },
  ),
  passes('both are closed', aLearner([bootcampProgramme(ended), closed]), { reference }),
  passes('still in learning', aLearner([bootcampProgramme(), bootcampSubject()]), { reference }),
  passes('no bootcamp', aLearner([nonFundedAim()])),
  notChecked('without LARS', aLearner([bootcampProgramme(ended), closed])),
];
