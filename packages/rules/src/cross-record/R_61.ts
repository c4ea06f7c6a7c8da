import { rule } from '../engine/rule.ts';
import { eachFAM } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../examples/index.ts';
import { earlierFAM } from '../words/fam.ts';

export default rule({
  name: 'R_61',
  message: 'Two learning support or two bursary records of the aim run at the same time',
  fix: 'End the earlier LSF or ALB record (LearnDelFAMDateTo) before the later one begins, or remove one of them.',
  note: 'Not stated: a record without LearnDelFAMDateTo counts as running on. As printed, a record may begin on the day on which the one before it ends.',
  looksAt: eachFAM,
  questions: ask => [
    ask(
      'Is it learning support (FAM LSF) or a loans bursary (FAM ALB)?',
      record => record.LearnDelFAMType === 'LSF' || record.LearnDelFAMType === 'ALB',
    ).noPasses(),
    ask('Is LearnDelFAMDateFrom returned?', record => record.LearnDelFAMDateFrom !== undefined).noPasses(),
    ask(
      'Did an earlier record of the same type run past that day?',
      (record, { aim }) =>
        earlierFAM(
          record,
          aim.LearningDeliveryFAM,
          'earlier record that runs on',
          other =>
            other.LearnDelFAMType === record.LearnDelFAMType &&
            (other.LearnDelFAMDateTo === undefined || other.LearnDelFAMDateTo > record.LearnDelFAMDateFrom!),
        ) !== undefined,
    ).noPasses(),
  ],
});

const aim = (...LearningDeliveryFAM: ReturnType<typeof FAM>[]) =>
  aLearner([adultSkillsAim({ LearningDeliveryFAM: [FAM('SOF', '105'), ...LearningDeliveryFAM] })]);
const until = (to: string | undefined, type = 'LSF') => FAM(type, '1', '2025-09-01', to);
const next = FAM('LSF', '1', '2025-11-03', '2025-12-31');

export const examples = () => [
  triggers('the later one begins a day before the earlier ends', aim(until('2025-11-04'), next)),
  triggers('returned in the other order', aim(next, until('2025-11-04'))),
  triggers('the earlier one has no end', aim(until(undefined), next)),
  passes('the later one begins on the day of the end', aim(until('2025-11-03'), next)),
  passes('LSF and ALB', aim(until('2025-12-31', 'ALB'), next)),
  passes('no date from', aim(until('2025-12-31'), FAM('LSF', '1'))),
  passes('no such records', aim()),
];
