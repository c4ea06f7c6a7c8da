import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { aLearner, bootcampProgramme, bootcampSubject, passes, triggers } from '../examples/index.ts';

export default rule({
  name: 'PartnerUKPRN_02',
  message: 'A partner is returned on a programme aim',
  fix: 'Return PartnerUKPRN on the component aims that the partner delivers.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Is a partner returned?', aim => aim.PartnerUKPRN !== undefined).noPasses(),
  ],
});

export const examples = () => [
  triggers('on the programme aim', aLearner([bootcampProgramme({ PartnerUKPRN: 10_000_002 })])),
  passes(
    'on the subject aim',
    aLearner([bootcampProgramme(), bootcampSubject({ PartnerUKPRN: 10_000_002 })]),
  ),
];
