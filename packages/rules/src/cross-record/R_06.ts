import { keyRule } from '../engine/rule.ts';
import { passes, triggers } from '../examples/index.ts';

export default keyRule({
  name: 'R_06',
  message: 'Another learner of the file has the same learner reference number',
  fix: 'Merge the records if they are one person, or give one of them another LearnRefNumber.',
  note: 'Intent and guidance speak of the ULN (that is R_59); the condition is about LearnRefNumber. References are compared as they are written: the text does not say that case does not count.',
  field: 'LearnRefNumber',
  keyOf: learner => learner.LearnRefNumber,
  questions: ask => [
    ask('Does more than one learner have this LearnRefNumber?', ({ learners }) => learners > 1).noPasses(),
  ],
});

export const examples = () => [
  triggers('two learners with one reference', { key: 'EX01', learners: 2 }),
  passes('one learner', { key: 'EX01', learners: 1 }),
];
