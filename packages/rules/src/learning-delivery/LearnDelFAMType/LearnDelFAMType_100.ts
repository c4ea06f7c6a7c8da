import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_100',
  message: 'LDM 378 (Free Courses for Jobs) is returned on an aim that started before 1 April 2021',
  fix: 'Remove LDM 378, or correct LearnStartDate.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of Free Courses for Jobs (FAM LDM 378)?', aim => hasFAM(aim, 'LDM', '378')).noPasses(),
    ask('Did it start before 1 April 2021?', aim => aim.LearnStartDate < '2021-04-01').noPasses(),
  ],
});

const started = (LearnStartDate: string) =>
  aLearner([adultSkillsAim({ LearnStartDate, LearningDeliveryFAM: [FAM('LDM', '378')] })]);

export const examples = () => [
  triggers('started on 31 March 2021', started('2021-03-31')),
  passes('started on 1 April 2021', started('2021-04-01')),
  passes('no LDM 378', aLearner([adultSkillsAim()])),
];
