import { rule } from '../engine/rule.ts';
import { eachFinancialSupport } from '../engine/selector.ts';
import { aLearner, higherEducationAim, passes, triggers } from '../examples/index.ts';
import { firstSupportOf } from '../words/higher-education.ts';

export default rule({
  name: 'FINTYPE_02',
  message: 'The same type of financial support is recorded more than once',
  fix: 'Add the amounts up in one record.',
  note: 'The flow chart counts all records of financial support; the condition counts those of one type.',
  looksAt: eachFinancialSupport,
  questions: ask => [
    ask(
      'Is it cash, near cash, an accommodation discount or other support (FINTYPE 1 to 4)?',
      ({ FINTYPE }) => [1, 2, 3, 4].includes(FINTYPE),
    ).noPasses(),
    ask(
      'Is it the first record of its type?',
      (support, { learner }) => firstSupportOf(learner, support.FINTYPE) === support,
    ).yesPasses(),
  ],
});

const supported = (...types: number[]) =>
  aLearner([higherEducationAim()], {
    LearnerHE: { LearnerHEFinancialSupport: types.map(FINTYPE => ({ FINTYPE, FINAMOUNT: 500 })) },
  });

export const examples = () => [
  triggers('cash twice', supported(1, 1)),
  triggers('other support twice', supported(4, 2, 4)),
  passes('each type once', supported(1, 2, 3, 4)),
  passes('another code twice', supported(5, 5)),
];
