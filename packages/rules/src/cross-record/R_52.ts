import { rule } from '../engine/rule.ts';
import { eachFAM } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../examples/index.ts';
import { earlierLike } from '../words/duplicates.ts';

export default rule({
  name: 'R_52',
  message: 'The same FAM record is returned twice on the aim',
  fix: 'Remove one of the records with this LearnDelFAMType and LearnDelFAMCode.',
  looksAt: eachFAM,
  questions: ask => [
    ask('Is it learning support (FAM LSF)?', record => record.LearnDelFAMType === 'LSF').yesPasses(),
    ask(
      'Is it an apprenticeship contract type (FAM ACT)?',
      record => record.LearnDelFAMType === 'ACT',
    ).yesPasses(),
    ask('Is it a loans bursary (FAM ALB)?', record => record.LearnDelFAMType === 'ALB').yesPasses(),
    ask(
      'Has an earlier record of the aim the same LearnDelFAMType and LearnDelFAMCode?',
      (record, { aim }) =>
        earlierLike(record, aim.LearningDeliveryFAM, ['LearnDelFAMType', 'LearnDelFAMCode']) !== undefined,
    ).noPasses(),
  ],
});

const aim = (...LearningDeliveryFAM: ReturnType<typeof FAM>[]) =>
  aLearner([adultSkillsAim({ LearningDeliveryFAM })]);

export const examples = () => [
  triggers('LDM 034 twice', aim(FAM('SOF', '105'), FAM('LDM', '034'), FAM('LDM', '034'))),
  passes('two LDM codes', aim(FAM('SOF', '105'), FAM('LDM', '034'), FAM('LDM', '376'))),
  passes(
    'LSF twice',
    aim(FAM('LSF', '1', '2025-09-01', '2025-10-31'), FAM('LSF', '1', '2026-01-05', '2026-02-27')),
  ),
  passes('ACT twice', aim(FAM('ACT', '1', '2025-09-01', '2025-10-31'), FAM('ACT', '1', '2025-11-01'))),
  passes(
    'ALB twice',
    aim(FAM('ALB', '1', '2025-09-01', '2025-10-31'), FAM('ALB', '1', '2025-11-01', '2025-12-31')),
  ),
];
