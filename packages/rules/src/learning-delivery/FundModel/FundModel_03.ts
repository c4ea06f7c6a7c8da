import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, loanAim, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'FundModel_03',
  message: 'An aim financed by an advanced learner loan is not returned as non-funded',
  fix: 'Return FundModel 99, or remove the FAM record ADL.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it financed by an advanced learner loan (FAM ADL)?', aim => hasFAM(aim, 'ADL')).noPasses(),
    ask('Is it non-funded (FundModel 99)?', aim => aim.FundModel === 99).yesPasses(),
  ],
});

export const examples = () => [
  triggers('a loan under the Adult Skills Fund', aLearner([loanAim({ FundModel: 38 })])),
  passes('a loan, non-funded', aLearner([loanAim()])),
  passes('no loan', aLearner([adultSkillsAim()])),
];
