import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'FundModel_17',
  message: 'An adult skills aim started on or after 1 August 2024 and is not a restart',
  fix: 'Return FundModel 38. For a learner who resumes an aim begun earlier, return FAM type RES.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as adult skills (FundModel 35)?', aim => aim.FundModel === 35).noPasses(),
    ask('Did it start on or after 1 August 2024?', aim => aim.LearnStartDate >= '2024-08-01').noPasses(),
    ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
  ],
});

const aim = (draft = {}) =>
  aLearner([adultSkillsAim({ FundModel: 35, LearnStartDate: '2024-08-01', ...draft })]);

export const examples = () => [
  triggers('started on 1 August 2024', aim()),
  passes('started on 31 July 2024', aim({ LearnStartDate: '2024-07-31' })),
  passes('a restart', aim({ LearningDeliveryFAM: [FAM('SOF', '105'), FAM('RES', '1')] })),
  passes('Adult Skills Fund', aim({ FundModel: 38 })),
];
