import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, nonFundedAim, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_02',
  message: 'The full or co-funding indicator (FFI) is missing',
  fix: 'Add FFI 1 (fully funded) or FFI 2 (co-funded).',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as adult skills or by the Adult Skills Fund (FundModel 35 or 38)?', aim =>
      [35, 38].includes(aim.FundModel),
    ).noPasses(),
    ask('Is a full or co-funding indicator recorded?', aim => hasFAM(aim, 'FFI')).yesPasses(),
  ],
});

export const examples = () => [
  triggers(
    'Adult Skills Fund without',
    aLearner([adultSkillsAim({ LearningDeliveryFAM: [FAM('SOF', '105')] })]),
  ),
  passes('Adult Skills Fund with', aLearner([adultSkillsAim()])),
  passes('non-funded', aLearner([nonFundedAim()])),
];
