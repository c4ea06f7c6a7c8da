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
  name: 'R_141',
  message: 'The open Skills Bootcamp programme has no subject aim',
  fix: 'Add the subject aim of the bootcamp (one in LARS category 62) with the same ConRefNumber.',
  note: 'The guidance asks for an open subject aim, the condition only for one that exists. The condition is followed.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of a Skills Bootcamp (ProgType 32)?', aim => aim.ProgType === 32).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).yesPasses(),
    ask('Is there a subject aim with the same ConRefNumber?', (aim, context) =>
      hasSubjectAim(aim, context.learner, context),
    ).yesPasses(),
  ],
});

const reference = exampleReference({ aims: { Z0059758: { categories: [62] }, Z0059759: {} } });

export const examples = () => [
  triggers(
    'the only component is no subject aim',
    aLearner([bootcampProgramme(), bootcampSubject({ LearnAimRef: 'Z0059759' })]),
    { reference },
  ),
  triggers(
    'the subject aim belongs to another bootcamp',
    aLearner([bootcampProgramme(), bootcampSubject({ ConRefNumber: 'SB-10002-101' })]),
    { reference },
  ),
  passes('with its subject aim', aLearner([bootcampProgramme(), bootcampSubject()]), { reference }),
  passes('the programme has ended', aLearner([bootcampProgramme({ LearnActEndDate: '2025-12-19' })]), {
    reference,
  }),
  passes('no bootcamp', aLearner([nonFundedAim({ AimType: 1 })])),
  notChecked('without LARS', aLearner([bootcampProgramme(), bootcampSubject()])),
];
