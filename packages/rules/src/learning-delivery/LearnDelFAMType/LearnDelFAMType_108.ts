import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_108',
  message: 'LDM 382 (low wage learner) is returned without LDM 378 (Free Courses for Jobs)',
  fix: 'Add LDM 378, or remove LDM 382.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is LDM 382 recorded?', aim => hasFAM(aim, 'LDM', '382')).noPasses(),
    ask('Did the aim start on or before 31 July 2024?', aim => aim.LearnStartDate <= '2024-07-31').noPasses(),
    ask('Is LDM 378 recorded?', aim => hasFAM(aim, 'LDM', '378')).yesPasses(),
  ],
});

const started = (LearnStartDate: string, ...codes: string[]) =>
  aLearner([adultSkillsAim({ LearnStartDate, LearningDeliveryFAM: codes.map(code => FAM('LDM', code)) })]);

export const examples = () => [
  triggers('LDM 382 alone, started on 31 July 2024', started('2024-07-31', '382')),
  passes('both', started('2024-07-31', '382', '378')),
  passes('started on 1 August 2024', started('2024-08-01', '382')),
  passes('no LDM 382', started('2024-07-31', '378')),
];
