import { rule } from '../../engine/rule.ts';
import { eachFAM } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'LearnDelFAMDateTo_01',
  message: 'A FAM record ends before it begins',
  fix: 'Correct LearnDelFAMDateFrom or LearnDelFAMDateTo.',
  looksAt: eachFAM,
  questions: ask => [
    ask('Does the record have a date it applies to?', fam => fam.LearnDelFAMDateTo !== undefined).noPasses(),
    ask('Does it have a date it applies from?', fam => fam.LearnDelFAMDateFrom !== undefined).noPasses(),
    ask(
      'Does the first of these dates lie before the second?',
      fam => fam.LearnDelFAMDateTo! < fam.LearnDelFAMDateFrom!,
    ).noPasses(),
  ],
});

const support = (from?: string, to?: string) =>
  aLearner([adultSkillsAim({ LearningDeliveryFAM: [FAM('LSF', '1', from, to)] })]);

export const examples = () => [
  triggers('to the day before', support('2025-10-02', '2025-10-01')),
  passes('one day', support('2025-10-02', '2025-10-02')),
  passes('no date from', support(undefined, '2025-10-01')),
  passes('no date to', support('2025-10-02')),
];
