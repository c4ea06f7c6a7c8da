import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, FAM, nonFundedAim, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_139',
  message: 'An apprenticeship unit (LDM 403) is achieved but has no LDM 404',
  fix: 'Add LDM 404, or correct Outcome.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is LDM 403 recorded?', aim => hasFAM(aim, 'LDM', '403')).noPasses(),
    ask('Is it achieved (Outcome 1)?', aim => aim.Outcome === 1).noPasses(),
    ask('Is LDM 404 recorded?', aim => hasFAM(aim, 'LDM', '404')).yesPasses(),
  ],
});

const unit = (Outcome: number, ...codes: string[]) =>
  aLearner([
    nonFundedAim({ CompStatus: 2, Outcome, LearningDeliveryFAM: codes.map(code => FAM('LDM', code)) }),
  ]);

export const examples = () => [
  triggers('achieved without LDM 404', unit(1, '403')),
  passes('achieved with LDM 404', unit(1, '403', '404')),
  passes('not achieved', unit(3, '403')),
  passes('no LDM 403', unit(1)),
];
