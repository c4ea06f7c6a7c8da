import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import {
  aLearner,
  bootcampProgramme,
  bootcampSubject,
  nonFundedAim,
  passes,
  triggers,
} from '../examples/index.ts';
import { componentAimOfBootcamp } from '../words/bootcamp.ts';

export default rule({
  name: 'R_136',
  message: 'The Skills Bootcamp programme aim has no component aim with its contract reference number',
  fix: 'Add the subject aim (AimType 3), or give both aims the same FundModel, ProgType and ConRefNumber.',
  note: 'The official message is that of R_135. Its condition tests the other direction: a programme aim without component.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of a Skills Bootcamp (ProgType 32)?', aim => aim.ProgType === 32).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask(
      'Is there a component aim with the same FundModel, ProgType and ConRefNumber?',
      (aim, { learner }) => componentAimOfBootcamp(aim, learner) !== undefined,
    ).yesPasses(),
  ],
});

export const examples = () => [
  triggers('a programme aim alone', aLearner([bootcampProgramme()])),
  triggers(
    'the subject aim belongs to another bootcamp',
    aLearner([bootcampProgramme(), bootcampSubject({ ConRefNumber: 'SB-10002-101' })]),
  ),
  passes('programme aim and subject aim', aLearner([bootcampProgramme(), bootcampSubject()])),
  passes('no bootcamp', aLearner([nonFundedAim({ AimType: 1 })])),
];
