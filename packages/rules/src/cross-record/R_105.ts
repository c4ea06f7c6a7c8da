import { rule } from '../engine/rule.ts';
import { eachFAM } from '../engine/selector.ts';
import {
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  FAM,
  passes,
  triggers,
} from '../examples/index.ts';
import { allFAMs, earlierFAM } from '../words/fam.ts';

export default rule({
  name: 'R_105',
  message: 'Two ACT codes apply to the learner on the same day',
  fix: 'Give all aims of the learner the same ACT code for the same days.',
  note: 'Not stated: a record without LearnDelFAMDateTo counts as running on, and both of its dates as days on which it applies.',
  looksAt: eachFAM,
  questions: ask => [
    ask(
      'Is it an apprenticeship contract type (FAM ACT)?',
      record => record.LearnDelFAMType === 'ACT',
    ).noPasses(),
    ask('Is LearnDelFAMDateFrom returned?', record => record.LearnDelFAMDateFrom !== undefined).noPasses(),
    ask(
      'Did an earlier ACT record of the learner with another code still apply on that day?',
      (record, { learner }) =>
        earlierFAM(
          record,
          allFAMs(learner),
          'earlier record with another code',
          other =>
            other.LearnDelFAMType === 'ACT' &&
            other.LearnDelFAMCode !== record.LearnDelFAMCode &&
            (other.LearnDelFAMDateTo === undefined || other.LearnDelFAMDateTo >= record.LearnDelFAMDateFrom!),
        ) !== undefined,
    ).noPasses(),
  ],
});

const aims = (programme: ReturnType<typeof FAM>, component: ReturnType<typeof FAM>) =>
  aLearner([
    apprenticeshipProgramme({ LearningDeliveryFAM: [programme] }),
    apprenticeshipComponent({ LearningDeliveryFAM: [component] }),
  ]);
const levy = FAM('ACT', '1', '2025-11-03');

export const examples = () => [
  triggers('two codes from one day', aims(FAM('ACT', '2', '2025-11-03'), levy)),
  triggers(
    'the earlier ends on the day on which the later begins',
    aims(FAM('ACT', '2', '2025-09-01', '2025-11-03'), levy),
  ),
  passes('the earlier ends the day before', aims(FAM('ACT', '2', '2025-09-01', '2025-11-02'), levy)),
  passes('one code', aims(FAM('ACT', '1', '2025-09-01'), levy)),
  passes('no date', aims(FAM('ACT', '2'), FAM('ACT', '1'))),
  passes('no contract type', aims(FAM('SOF', '105'), FAM('SOF', '105'))),
];
