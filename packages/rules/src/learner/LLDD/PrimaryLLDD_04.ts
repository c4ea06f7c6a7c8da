import { rule } from '../../engine/rule.ts';
import { theLearner } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'PrimaryLLDD_04',
  message:
    "The learner's only learning difficulty, disability or health problem is not marked as the primary one",
  fix: 'Return PrimaryLLDD 1 on it.',
  looksAt: theLearner,
  questions: ask => [
    ask(
      'Is a learning difficulty, disability or health problem recorded?',
      learner => learner.LLDDandHealthProblem[0]?.LLDDCat !== undefined,
    ).noPasses(),
    ask(
      'Is there a second record?',
      learner => learner.LLDDandHealthProblem[1]?.LLDDCat !== undefined,
    ).yesPasses(),
    ask(
      'Is PrimaryLLDD returned?',
      learner => learner.LLDDandHealthProblem[0]!.PrimaryLLDD !== undefined,
    ).yesPasses(),
  ],
});

const marked = (...marks: (number | undefined)[]) =>
  aLearner([adultSkillsAim()], {
    LLDDHealthProb: 1,
    LLDDandHealthProblem: marks.map((PrimaryLLDD, i) => ({ LLDDCat: 9 + i, PrimaryLLDD })),
  });

export const examples = () => [
  triggers('one record, not marked', marked(undefined)),
  passes('one record, marked', marked(1)),
  passes('two records', marked(undefined, undefined)),
  passes('no record', marked()),
];
