import { rule } from '../../engine/rule.ts';
import { eachFAM } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { famCodeStart } from '../../words/codes.ts';

export default rule({
  name: 'LearnDelFAMType_104',
  message: 'The aim started before the first day on which its monitoring code (LDM) could be used',
  fix: 'Remove the LDM code, or correct LearnStartDate.',
  looksAt: eachFAM,
  questions: ask => [
    ask('Is it a monitoring code (FAM LDM)?', fam => fam.LearnDelFAMType === 'LDM').noPasses(),
    ask('Is the code 368 or 369?', fam => ['368', '369'].includes(fam.LearnDelFAMCode)).yesPasses(),
    ask('Did the aim start before the first day of validity of the code?', (fam, { aim, file }) => {
      const start = famCodeStart(fam, file.Year);
      return start !== undefined && aim.LearnStartDate < start;
    }).noPasses(),
  ],
});

const started = (LearnStartDate: string, type: string, code: string) =>
  aLearner([adultSkillsAim({ LearnStartDate, LearningDeliveryFAM: [FAM(type, code)] })]);

export const examples = () => [
  triggers('LDM 328 a day before it began', started('2013-07-31', 'LDM', '328')),
  passes('LDM 328 on its first day', started('2013-08-01', 'LDM', '328')),
  passes('LDM 368', started('2013-07-31', 'LDM', '368')),
  passes('another type', started('2013-07-31', 'ACL', '1')),
];
