import { rule } from '../../engine/rule.ts';
import { eachFAM } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, FAM, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'LearnDelFAMDateTo_04',
  message: 'A date it applies to is returned on a FAM record whose type takes none',
  fix: 'Remove LearnDelFAMDateTo: only LSF, ACT and ALB records have one.',
  looksAt: eachFAM,
  questions: ask => [
    ask('Does the record have a date it applies to?', fam => fam.LearnDelFAMDateTo !== undefined).noPasses(),
    ask('Is it an LSF, ACT or ALB record?', fam =>
      ['LSF', 'ACT', 'ALB'].includes(fam.LearnDelFAMType),
    ).yesPasses(),
  ],
});

const withFAM = (...record: Parameters<typeof FAM>) =>
  aLearner([bootcampProgramme({ LearningDeliveryFAM: [FAM(...record)] })]);

export const examples = () => [
  triggers('an event indicator with an end', withFAM('EVI', '1', '2025-12-01', '2025-12-01')),
  passes('an event indicator', withFAM('EVI', '1', '2025-12-01')),
  passes('learning support', withFAM('LSF', '1', '2025-09-01', '2025-12-19')),
];
