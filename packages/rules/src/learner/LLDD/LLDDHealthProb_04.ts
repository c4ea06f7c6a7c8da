import { rule } from '../../engine/rule.ts';
import { theLearner } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'LLDDHealthProb_04',
  message:
    'The learner says they have no learning difficulty, disability or health problem, but one is recorded',
  fix: 'Remove the LLDDandHealthProblem records, or set LLDDHealthProb to 1.',
  looksAt: theLearner,
  questions: ask => [
    ask(
      'Does the learner say they have none (LLDDHealthProb 2)?',
      learner => learner.LLDDHealthProb === 2,
    ).noPasses(),
    ask(
      'Is a learning difficulty, disability or health problem recorded?',
      learner => learner.LLDDandHealthProblem[0]?.LLDDCat !== undefined,
    ).noPasses(),
  ],
});

const says = (LLDDHealthProb: number, ...categories: number[]) =>
  aLearner([adultSkillsAim()], {
    LLDDHealthProb,
    LLDDandHealthProblem: categories.map(LLDDCat => ({ LLDDCat })),
  });

export const examples = () => [
  triggers('none, and one recorded', says(2, 12)),
  passes('none, and none recorded', says(2)),
  passes('one, and it is recorded', says(1, 12)),
  passes('not told, and one recorded', says(9, 12)),
];
