import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, tailoredLearningAim, triggers } from '../../examples/index.ts';

export default rule({
  name: 'FundModel_20',
  message: 'A tailored learning aim started before 1 August 2024',
  fix: 'Correct FundModel or LearnStartDate: FundModel 11 began on 1 August 2024.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it tailored learning (FundModel 11)?', aim => aim.FundModel === 11).noPasses(),
    ask('Did it start before 1 August 2024?', aim => aim.LearnStartDate < '2024-08-01').noPasses(),
  ],
});

export const examples = () => [
  triggers('started on 31 July 2024', aLearner([tailoredLearningAim({ LearnStartDate: '2024-07-31' })])),
  passes('started on 1 August 2024', aLearner([tailoredLearningAim({ LearnStartDate: '2024-08-01' })])),
  passes('adult skills', aLearner([adultSkillsAim({ FundModel: 35, LearnStartDate: '2024-07-31' })])),
];
