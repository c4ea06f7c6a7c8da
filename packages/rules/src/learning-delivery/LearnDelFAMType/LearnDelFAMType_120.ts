import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_120',
  message: 'LDM 378 (Free Courses for Jobs) is returned without LDM 391 (earnings threshold)',
  fix: 'Add LDM 391, or remove LDM 378.',
  note: 'The message names LDM 382; the condition tests LDM 378.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of Free Courses for Jobs (FAM LDM 378)?', aim => hasFAM(aim, 'LDM', '378')).noPasses(),
    ask('Did it start on or after 1 August 2024?', aim => aim.LearnStartDate >= '2024-08-01').noPasses(),
    ask('Does the learner earn below the threshold (FAM LDM 391)?', aim =>
      hasFAM(aim, 'LDM', '391'),
    ).yesPasses(),
  ],
});

const started = (LearnStartDate: string, ...codes: string[]) =>
  aLearner([adultSkillsAim({ LearnStartDate, LearningDeliveryFAM: codes.map(code => FAM('LDM', code)) })]);

export const examples = () => [
  triggers('started on 1 August 2024', started('2024-08-01', '378')),
  passes('started on 31 July 2024', started('2024-07-31', '378')),
  passes('both', started('2024-08-01', '378', '391')),
  passes('no LDM 378', started('2024-08-01')),
];
