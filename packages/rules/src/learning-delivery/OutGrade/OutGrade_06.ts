import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'OutGrade_06',
  message: 'A grade that means a pass is returned on an aim that was not achieved',
  fix: 'Return FL, U, N, X or Y, remove OutGrade, or correct Outcome.',
  looksAt: eachAim,
  questions: ask => [
    ask('Was nothing achieved (Outcome 3)?', aim => aim.Outcome === 3).noPasses(),
    ask('Is a grade returned (OutGrade)?', aim => aim.OutGrade !== undefined).noPasses(),
    ask('Is the grade FL, U, N, X or Y?', aim => NO_PASS.includes(aim.OutGrade!)).yesPasses(),
  ],
});

const NO_PASS = ['FL', 'U', 'N', 'X', 'Y'];
const aim = (Outcome: number, OutGrade?: string) =>
  aLearner([adultSkillsAim({ LearnActEndDate: '2026-02-20', CompStatus: 2, Outcome, OutGrade })]);

export const examples = () => [
  triggers('a pass', aim(3, 'PA')),
  ...NO_PASS.map(grade => passes(`grade ${grade}`, aim(3, grade))),
  passes('no grade', aim(3)),
  passes('achieved', aim(1, 'PA')),
];
