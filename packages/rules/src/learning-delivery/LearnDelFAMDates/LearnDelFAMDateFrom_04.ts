import { rule } from '../../engine/rule.ts';
import { eachFAM } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, FAM, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'LearnDelFAMDateFrom_04',
  message: 'An apprenticeship contract type (ACT) has no date it applies from',
  fix: 'Return LearnDelFAMDateFrom on the ACT record.',
  looksAt: eachFAM,
  questions: ask => [
    ask('Is it an apprenticeship contract type (FAM ACT)?', fam => fam.LearnDelFAMType === 'ACT').noPasses(),
    ask('Is the date it applies from returned?', fam => fam.LearnDelFAMDateFrom !== undefined).yesPasses(),
  ],
});

const withFAM = (...record: Parameters<typeof FAM>) =>
  aLearner([apprenticeshipProgramme({ LearningDeliveryFAM: [FAM(...record)] })]);

export const examples = () => [
  triggers('an undated contract type', withFAM('ACT', '1')),
  passes('a dated one', withFAM('ACT', '1', '2025-09-01')),
  passes('another type', withFAM('SOF', '105')),
];
