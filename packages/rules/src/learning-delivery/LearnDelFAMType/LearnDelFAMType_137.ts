import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, FAM, nonFundedAim, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_137',
  message: 'LDM 403 (apprenticeship unit) is returned on an aim that started before 1 April 2026',
  fix: 'Remove LDM 403, or correct LearnStartDate.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is LDM 403 recorded?', aim => hasFAM(aim, 'LDM', '403')).noPasses(),
    ask('Did the aim start before 1 April 2026?', aim => aim.LearnStartDate < '2026-04-01').noPasses(),
  ],
});

const started = (LearnStartDate: string) =>
  aLearner([nonFundedAim({ LearnStartDate, LearningDeliveryFAM: [FAM('LDM', '403')] })]);

export const examples = () => [
  triggers('started on 31 March 2026', started('2026-03-31')),
  passes('started on 1 April 2026', started('2026-04-01')),
  passes('no LDM 403', aLearner([nonFundedAim()])),
];
