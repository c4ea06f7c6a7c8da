import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'OutGrade_05',
  message: 'A grade that means no pass is returned on an achieved aim',
  fix: 'Correct OutGrade or Outcome.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it achieved (Outcome 1)?', aim => aim.Outcome === 1).noPasses(),
    ask('Is a grade returned (OutGrade)?', aim => aim.OutGrade !== undefined).noPasses(),
    ask('Is the grade FL, U, N, X or Y?', aim => NO_PASS.includes(aim.OutGrade!)).noPasses(),
  ],
});

const NO_PASS = ['FL', 'U', 'N', 'X', 'Y'];
const aim = (Outcome: number, OutGrade?: string) =>
  aLearner([adultSkillsAim({ LearnActEndDate: '2026-02-20', CompStatus: 2, Outcome, OutGrade })]);

export const examples = () => [
  ...NO_PASS.map(grade => triggers(`grade ${grade}`, aim(1, grade))),
  passes('a pass', aim(1, 'PA')),
  passes('no grade', aim(1)),
  passes('not achieved', aim(3, 'FL')),
];
