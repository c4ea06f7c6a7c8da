import { rule } from '../../engine/rule.ts';
import { theLearner } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../../examples/index.ts';
import { primaryLLDDs } from '../../words/learner.ts';

export default rule({
  name: 'PrimaryLLDD_03',
  message: 'More than one learning difficulty, disability or health problem is marked as the primary one',
  fix: 'Leave PrimaryLLDD on the record that affects learning most.',
  looksAt: theLearner,
  questions: ask => [
    ask(
      'Is more than one record the primary one (PrimaryLLDD 1)?',
      learner => primaryLLDDs(learner).length > 1,
    ).noPasses(),
  ],
});

const marked = (...marks: (number | undefined)[]) =>
  aLearner([adultSkillsAim()], {
    LLDDHealthProb: 1,
    LLDDandHealthProblem: marks.map((PrimaryLLDD, i) => ({ LLDDCat: 9 + i, PrimaryLLDD })),
  });

export const examples = () => [
  triggers('two', marked(1, 1)),
  passes('one of two', marked(1, undefined)),
  passes('none', marked(undefined)),
];
