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
import { programmeAimOfBootcamp } from '../words/bootcamp.ts';

export default rule({
  name: 'R_135',
  message: 'The Skills Bootcamp component aim has no programme aim with its contract reference number',
  fix: 'Add the programme aim (ZPROG001, AimType 1), or give both aims the same FundModel, ProgType and ConRefNumber.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of a Skills Bootcamp (ProgType 32)?', aim => aim.ProgType === 32).noPasses(),
    ask('Is it a component aim (AimType 3)?', aim => aim.AimType === 3).noPasses(),
    ask(
      'Is there a programme aim with the same FundModel, ProgType and ConRefNumber?',
      (aim, { learner }) => programmeAimOfBootcamp(aim, learner) !== undefined,
    ).yesPasses(),
  ],
});

export const examples = () => [
  triggers('a subject aim alone', aLearner([bootcampSubject()])),
  triggers(
    'the programme aim belongs to another bootcamp',
    aLearner([bootcampProgramme(), bootcampSubject({ ConRefNumber: 'SB-10002-101' })]),
  ),
  passes('subject aim and programme aim', aLearner([bootcampProgramme(), bootcampSubject()])),
  passes('no bootcamp', aLearner([nonFundedAim({ AimType: 3 })])),
];
