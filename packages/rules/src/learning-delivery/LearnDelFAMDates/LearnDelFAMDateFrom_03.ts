import { rule } from '../../engine/rule.ts';
import { eachFAM } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, FAM, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'LearnDelFAMDateFrom_03',
  message: 'A date it applies from is returned on a FAM record whose type takes none',
  fix: 'Remove LearnDelFAMDateFrom: only LSF, ACT, ALB and (from 2025-26) EVI records have one.',
  note: 'The flow chart is inverted. EVI counts from 2025-26, the year in which it began.',
  looksAt: eachFAM,
  questions: ask => [
    ask(
      'Does the record have a date it applies from?',
      fam => fam.LearnDelFAMDateFrom !== undefined,
    ).noPasses(),
    ask('Is it an LSF, ACT or ALB record?', fam =>
      ['LSF', 'ACT', 'ALB'].includes(fam.LearnDelFAMType),
    ).yesPasses(),
    ask('Is it an event indicator (FAM EVI)?', fam => fam.LearnDelFAMType === 'EVI', {
      from: 2526,
    }).yesPasses(),
  ],
});

const withFAM = (...record: Parameters<typeof FAM>) =>
  aLearner([bootcampProgramme({ LearningDeliveryFAM: [FAM(...record)] })]);

export const examples = () => [
  triggers('a dated source of funding', withFAM('SOF', '105', '2025-09-01')),
  passes('an undated source of funding', withFAM('SOF', '105')),
  passes('learning support', withFAM('LSF', '1', '2025-09-01', '2025-12-19')),
  passes('an event indicator', withFAM('EVI', '1', '2025-12-01'), { years: [2526, 2627] }),
  triggers('an event indicator before there were any', withFAM('EVI', '1', '2024-12-01'), { years: [2425] }),
];
