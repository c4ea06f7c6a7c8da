import { keyRule } from '../engine/rule.ts';
import { passes, triggers } from '../examples/index.ts';

const TEMPORARY = 9_999_999_999;

export default keyRule({
  name: 'R_59',
  message: 'Another learner of the file has the same ULN',
  fix: 'Merge the records if they are one person, or correct the ULN of the one it does not belong to.',
  field: 'ULN',
  keyOf: learner => learner.ULN,
  questions: ask => [
    ask('Is it the temporary ULN 9999999999?', ({ key }) => key === TEMPORARY).yesPasses(),
    ask('Does more than one learner have this ULN?', ({ learners }) => learners > 1).noPasses(),
  ],
});

export const examples = () => [
  triggers('two learners with one ULN', { key: 1_000_000_051, learners: 2 }),
  passes('one learner', { key: 1_000_000_051, learners: 1 }),
  passes('the temporary ULN', { key: TEMPORARY, learners: 12 }),
];
