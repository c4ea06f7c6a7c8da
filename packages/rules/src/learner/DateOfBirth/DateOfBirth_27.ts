import { YEARS, yearStart } from '@waymark/ilr';
import { addDays } from '@waymark/ilr/dates';
import { rule } from '../../engine/rule.ts';
import { theLearner } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'DateOfBirth_27',
  message: 'The learner was born in this teaching year or later',
  fix: 'Correct DateOfBirth.',
  looksAt: theLearner,
  questions: ask => [
    ask('Is the date of birth returned?', learner => learner.DateOfBirth !== undefined).noPasses(),
    ask(
      'Is it on or after 1 August, the first day of the teaching year?',
      (learner, { file }) => learner.DateOfBirth! >= file.yearStart,
    ).noPasses(),
  ],
});

const born = (DateOfBirth?: string) => aLearner([adultSkillsAim()], { DateOfBirth });

export const examples = () => [
  ...YEARS.flatMap(year => [
    triggers('born on 1 August', born(yearStart(year)), { years: [year] }),
    passes('born on 31 July', born(addDays(yearStart(year), -1)), { years: [year] }),
  ]),
  passes('no date of birth', born()),
];
