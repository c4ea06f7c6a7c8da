import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, loanAim, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_35',
  message:
    'The advanced learner loans indicator (ADL) is returned on an aim with another funding model than 99',
  fix: 'Remove the ADL record, or correct FundModel to 99.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it non-funded (FundModel 99)?', aim => aim.FundModel === 99).yesPasses(),
    ask('Is ADL recorded?', aim => hasFAM(aim, 'ADL')).noPasses(),
  ],
});

export const examples = () => [
  triggers('a loan beside other funding', aLearner([loanAim({ FundModel: 38 })])),
  passes('a loan', aLearner([loanAim()])),
  passes('no loan', aLearner([adultSkillsAim()])),
];
