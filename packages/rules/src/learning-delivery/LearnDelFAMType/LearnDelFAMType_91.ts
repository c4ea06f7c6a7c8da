import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  FAM,
  loanAim,
  nonFundedAim,
  passes,
  triggers,
} from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_91',
  message: 'A source of funding (SOF) is returned on an aim that a loan pays for',
  fix: 'Remove the SOF record, or the ADL record if there is no loan.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it non-funded (FundModel 99)?', aim => aim.FundModel === 99).noPasses(),
    ask('Is it financed by an advanced learner loan (FAM ADL)?', aim => hasFAM(aim, 'ADL')).noPasses(),
    ask('Is a source of funding recorded?', aim => hasFAM(aim, 'SOF')).noPasses(),
  ],
});

export const examples = () => [
  triggers(
    'a loan and a source',
    aLearner([loanAim({ LearningDeliveryFAM: [FAM('ADL', '1'), FAM('SOF', '1')] })]),
  ),
  passes('a loan', aLearner([loanAim()])),
  passes('no loan', aLearner([nonFundedAim()])),
  passes('a funded aim', aLearner([adultSkillsAim()])),
];
