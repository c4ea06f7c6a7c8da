import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'LearnStartDate_05',
  message: 'The aim started on or before the day on which the learner was born',
  fix: 'Correct DateOfBirth or LearnStartDate.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is the date of birth returned?', (_, { learner }) => learner.DateOfBirth !== undefined).noPasses(),
    ask(
      'Was the learner born before the start?',
      (aim, { learner }) => learner.DateOfBirth! < aim.LearnStartDate,
    ).yesPasses(),
  ],
});

const born = (DateOfBirth: string | undefined) =>
  aLearner([adultSkillsAim({ LearnStartDate: '2025-09-01' })], { DateOfBirth });

export const examples = () => [
  triggers('born on the day of the start', born('2025-09-01')),
  passes('born the day before', born('2025-08-31')),
  passes('date of birth not returned', born(undefined)),
];
