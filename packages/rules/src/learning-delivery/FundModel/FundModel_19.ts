import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'FundModel_19',
  message: 'An Adult Skills Fund aim started before 1 August 2024',
  fix: 'Return FundModel 35, or correct LearnStartDate: FundModel 38 began on 1 August 2024.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded by the Adult Skills Fund (FundModel 38)?', aim => aim.FundModel === 38).noPasses(),
    ask('Did it start before 1 August 2024?', aim => aim.LearnStartDate < '2024-08-01').noPasses(),
  ],
});

export const examples = () => [
  triggers('started on 31 July 2024', aLearner([adultSkillsAim({ LearnStartDate: '2024-07-31' })])),
  passes('started on 1 August 2024', aLearner([adultSkillsAim({ LearnStartDate: '2024-08-01' })])),
  passes('adult skills', aLearner([adultSkillsAim({ FundModel: 35, LearnStartDate: '2024-07-31' })])),
];
