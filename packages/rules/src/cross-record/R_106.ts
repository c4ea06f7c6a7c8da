import { rule } from '../engine/rule.ts';
import { eachFAM } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../examples/index.ts';
import { allFAMs, earlierFAM } from '../words/fam.ts';

export default rule({
  name: 'R_106',
  message: 'The learner has two learning support records at the same time',
  fix: 'Keep learning support (LSF) on one aim, or end the earlier record before the later one begins.',
  note: 'Not stated: a record without LearnDelFAMDateTo counts as running on, and both of its dates as days on which it applies.',
  looksAt: eachFAM,
  questions: ask => [
    ask('Is it learning support (FAM LSF)?', record => record.LearnDelFAMType === 'LSF').noPasses(),
    ask('Is LearnDelFAMDateFrom returned?', record => record.LearnDelFAMDateFrom !== undefined).noPasses(),
    ask(
      'Does it begin on or after 1 August 2016?',
      record => record.LearnDelFAMDateFrom! >= '2016-08-01',
    ).noPasses(),
    ask(
      'Did an earlier LSF record of the learner, from 1 August 2016 or later, still apply on that day?',
      (record, { learner }) =>
        earlierFAM(
          record,
          allFAMs(learner),
          'earlier record that still applied',
          other =>
            other.LearnDelFAMType === 'LSF' &&
            other.LearnDelFAMDateFrom! >= '2016-08-01' &&
            (other.LearnDelFAMDateTo === undefined || other.LearnDelFAMDateTo >= record.LearnDelFAMDateFrom!),
        ) !== undefined,
    ).noPasses(),
  ],
});

const aims = (...records: ReturnType<typeof FAM>[]) =>
  aLearner(records.map(record => adultSkillsAim({ LearningDeliveryFAM: [record] })));
const later = FAM('LSF', '1', '2025-11-03', '2025-12-31');

export const examples = () => [
  triggers(
    'two aims, the earlier ends as the later begins',
    aims(FAM('LSF', '1', '2025-09-01', '2025-11-03'), later),
  ),
  passes('the earlier ends the day before', aims(FAM('LSF', '1', '2025-09-01', '2025-11-02'), later)),
  triggers('the earlier has no end', aims(FAM('LSF', '1', '2025-09-01'), later)),
  triggers('from 1 August 2016', aims(FAM('LSF', '1', '2016-08-01'), later)),
  passes('from 31 July 2016', aims(FAM('LSF', '1', '2016-07-31'), FAM('LSF', '1', '2016-07-31'))),
  passes('no date', aims(FAM('LSF', '1'), FAM('LSF', '1'))),
  passes('no learning support', aims(FAM('SOF', '105'), FAM('SOF', '105'))),
];
