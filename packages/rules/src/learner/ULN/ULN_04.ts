import { rule } from '../../engine/rule.ts';
import { theLearner } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, passes, triggers } from '../../examples/index.ts';
import { DD01 } from '../../words/derived/DD01.ts';

export default rule({
  name: 'ULN_04',
  message: 'The ULN cannot be right: its check digit does not match',
  fix: 'Compare the ULN with the Learning Records Service and correct it.',
  looksAt: theLearner,
  questions: ask => [
    ask('Do the first nine digits give a check digit?', learner => DD01(learner.ULN) !== 'N').noTriggers(),
    ask('Is it the temporary ULN (9999999999)?', learner => DD01(learner.ULN) === 'Y').yesPasses(),
    ask('Is it the last digit of the ULN?', learner => DD01(learner.ULN) === learner.ULN % 10).yesPasses(),
  ],
});

const learner = (ULN: number) => aLearner([bootcampProgramme()], { ULN });

export const examples = () => [
  passes('check digit right', learner(1_000_000_051)),
  triggers('one digit off', learner(1_000_000_052)),
  triggers('digits that no check digit fits', learner(1_000_000_060)),
  passes('the temporary ULN', learner(9_999_999_999)),
];
