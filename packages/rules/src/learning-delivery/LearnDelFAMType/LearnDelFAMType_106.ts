import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, FAM, passes, studyProgrammeAim, triggers } from '../../examples/index.ts';
import { academicAgeDay, ageAt } from '../../words/age.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_106',
  message: 'LDM 320 or 321 (direct or home schooled at 14) is returned for a learner under 14',
  fix: 'Remove LDM 320 or 321, or correct DateOfBirth.',
  note: 'The message says 14; the condition takes learners under 14 alone. 31 August is read as the one of the teaching year in which the aim started.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is LDM 320 or 321 recorded?', aim => hasFAM(aim, 'LDM', ['320', '321'])).noPasses(),
    ask('Is the date of birth returned?', (_, { learner }) => learner.DateOfBirth !== undefined).noPasses(),
    ask(
      'Was the learner under 14 on 31 August of the teaching year in which the aim started?',
      (aim, { learner }) => ageAt(learner.DateOfBirth, academicAgeDay(aim))! < 14,
    ).noPasses(),
  ],
});

const born = (DateOfBirth: string | undefined, code = '320', LearnStartDate = '2025-09-01') =>
  aLearner([studyProgrammeAim({ LearnStartDate, LearningDeliveryFAM: [FAM('LDM', code)] })], { DateOfBirth });

export const examples = () => [
  triggers('14 on 1 September', born('2011-09-01')),
  triggers('home schooled', born('2012-05-01', '321')),
  passes('14 on 31 August', born('2011-08-31')),
  passes(
    '14 on 31 August, start on the first day of that teaching year',
    born('2011-08-31', '320', '2025-08-01'),
  ),
  triggers('start a day earlier, in the year before', born('2011-08-31', '320', '2025-07-31')),
  passes('no date of birth', born(undefined)),
  passes('another code', born('2012-05-01', '034')),
];
