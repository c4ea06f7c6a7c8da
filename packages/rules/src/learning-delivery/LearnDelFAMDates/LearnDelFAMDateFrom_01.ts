import { rule } from '../../engine/rule.ts';
import { eachFAM } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'LearnDelFAMDateFrom_01',
  message: 'A learning support or loans bursary record (LSF, ALB) lacks one of its dates',
  fix: 'Return LearnDelFAMDateFrom and LearnDelFAMDateTo on the record.',
  note: 'The message speaks of one date or the other; the text asks for both.',
  looksAt: eachFAM,
  questions: ask => [
    ask('Is it an LSF or ALB record?', fam => ['LSF', 'ALB'].includes(fam.LearnDelFAMType)).noPasses(),
    ask('Is the date it applies from returned?', fam => fam.LearnDelFAMDateFrom !== undefined).noTriggers(),
    ask('Is the date it applies to returned?', fam => fam.LearnDelFAMDateTo !== undefined).yesPasses(),
  ],
});

const withFAM = (...record: Parameters<typeof FAM>) =>
  aLearner([adultSkillsAim({ LearningDeliveryFAM: [FAM(...record)] })]);

export const examples = () => [
  triggers('no date to', withFAM('LSF', '1', '2025-10-01')),
  triggers('no date from', withFAM('ALB', '1', undefined, '2025-12-31')),
  passes('both dates', withFAM('LSF', '1', '2025-10-01', '2025-12-31')),
  passes('another type', withFAM('SOF', '105')),
];
