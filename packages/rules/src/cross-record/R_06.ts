import { keyRule } from '../engine/rule.ts';
import { passes, triggers } from '../examples/index.ts';

export default keyRule({
  name: 'R_06',
  message: 'Another learner of the file has the same learner reference number',
  fix: 'Merge the records if they are one person, or give one of them another LearnRefNumber.',
  note: 'Intent and guidance speak of the ULN (that is R_59); the condition is about LearnRefNumber. Case does not count: the text does not say so, but the service whose source was published compared references that way.',
  field: 'LearnRefNumber',
  keyOf: learner => learner.LearnRefNumber.toUpperCase(),
  questions: ask => [
    ask('Does more than one learner have this LearnRefNumber?', ({ learners }) => learners > 1).noPasses(),
  ],
});

export const examples = () => [
  triggers('two learners with one reference', { key: 'EX01', learners: 2 }),
  passes('one learner', { key: 'EX01', learners: 1 }),
];
