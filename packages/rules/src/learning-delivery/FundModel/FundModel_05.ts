import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, nonFundedAim, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'FundModel_05',
  message: 'An aim with apprenticeship funding started before 1 May 2017',
  fix: 'Correct LearnStartDate or FundModel: FundModel 36 began on 1 May 2017.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
    ask('Did it start before 1 May 2017?', aim => aim.LearnStartDate < '2017-05-01').noPasses(),
  ],
});

export const examples = () => [
  triggers('started on 30 April 2017', aLearner([apprenticeshipProgramme({ LearnStartDate: '2017-04-30' })])),
  passes('started on 1 May 2017', aLearner([apprenticeshipProgramme({ LearnStartDate: '2017-05-01' })])),
  passes('another funding', aLearner([nonFundedAim({ LearnStartDate: '2017-04-30' })])),
];
