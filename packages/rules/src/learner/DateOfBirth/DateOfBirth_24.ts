import { rule } from '../../engine/rule.ts';
import { theLearner } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'DateOfBirth_24',
  message: 'A unique learner number is returned without the date of birth',
  fix: 'Return DateOfBirth as the Learning Records Service has it.',
  looksAt: theLearner,
  questions: ask => [
    ask('Is the date of birth returned?', learner => learner.DateOfBirth !== undefined).yesPasses(),
    ask('Is the ULN the temporary one (9999999999)?', learner => learner.ULN === 9_999_999_999).yesPasses(),
  ],
});

const learner = (ULN: number, DateOfBirth?: string) => aLearner([adultSkillsAim()], { ULN, DateOfBirth });

export const examples = () => [
  triggers('a number of their own', learner(1_000_000_051)),
  passes('a temporary number', learner(9_999_999_999)),
  passes('a date of birth', learner(1_000_000_051, '1995-04-12')),
];
