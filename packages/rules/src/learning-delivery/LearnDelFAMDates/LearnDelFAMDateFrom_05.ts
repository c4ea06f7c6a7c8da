import { rule } from '../../engine/rule.ts';
import { eachFAM } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, FAM, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'LearnDelFAMDateFrom_05',
  message: 'An event indicator (EVI) of a Skills Bootcamp has no date',
  fix: 'Return LearnDelFAMDateFrom: the day of the event.',
  looksAt: eachFAM,
  questions: ask => [
    ask('Is it an event indicator (FAM EVI)?', fam => fam.LearnDelFAMType === 'EVI').noPasses(),
    ask('Is the date it applies from returned?', fam => fam.LearnDelFAMDateFrom !== undefined).yesPasses(),
  ],
});

const withFAM = (...record: Parameters<typeof FAM>) =>
  aLearner([bootcampProgramme({ LearningDeliveryFAM: [FAM(...record)] })]);

export const examples = () => [
  triggers('an undated event', withFAM('EVI', '1')),
  passes('a dated one', withFAM('EVI', '1', '2025-12-01')),
  passes('another type', withFAM('SOF', '105')),
];
