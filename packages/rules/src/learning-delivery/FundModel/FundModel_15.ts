import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, nonFundedAim, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'FundModel_15',
  message: 'Free Courses for Jobs is returned without adult skills funding',
  fix: 'Correct FundModel, or remove the FAM record LDM 378.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of Free Courses for Jobs (FAM LDM 378)?', aim => hasFAM(aim, 'LDM', '378')).noPasses(),
    ask('Is it funded as adult skills or by the Adult Skills Fund (FundModel 35 or 38)?', aim =>
      [35, 38].includes(aim.FundModel),
    ).yesPasses(),
  ],
});

const aim = (FundModel: number) =>
  aLearner([adultSkillsAim({ FundModel, LearningDeliveryFAM: [FAM('SOF', '105'), FAM('LDM', '378')] })]);

export const examples = () => [
  triggers('not funded', aim(99)),
  passes('adult skills', aim(35)),
  passes('Adult Skills Fund', aim(38)),
  passes('without LDM 378', aLearner([nonFundedAim()])),
];
