import { rule } from '../../engine/rule.ts';
import { eachFAM } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, FAM, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'LearnDelFAMDateFrom_06',
  message: 'An event indicator (EVI) is dated before 1 August 2025',
  fix: 'Correct LearnDelFAMDateFrom; an earlier event is recorded as an event aim.',
  note: 'The flow chart has the answers to its second question swapped.',
  looksAt: eachFAM,
  questions: ask => [
    ask('Is it an event indicator (FAM EVI)?', fam => fam.LearnDelFAMType === 'EVI').noPasses(),
    ask('Is the date it applies from returned?', fam => fam.LearnDelFAMDateFrom !== undefined).noPasses(),
    ask('Is it before 1 August 2025?', fam => fam.LearnDelFAMDateFrom! < '2025-08-01').noPasses(),
  ],
});

const withFAM = (...record: Parameters<typeof FAM>) =>
  aLearner([bootcampProgramme({ LearningDeliveryFAM: [FAM(...record)] })]);

export const examples = () => [
  triggers('on 31 July 2025', withFAM('EVI', '1', '2025-07-31')),
  passes('on 1 August 2025', withFAM('EVI', '1', '2025-08-01')),
  passes('undated', withFAM('EVI', '1')),
  passes('another type', withFAM('SOF', '105')),
];
