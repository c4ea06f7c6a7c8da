import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'OutGrade_04',
  message: 'A grade is returned although the outcome is not yet known',
  fix: 'Return Outcome, or remove OutGrade.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is a grade returned (OutGrade)?', aim => aim.OutGrade !== undefined).noPasses(),
    ask('Is the outcome missing or not yet known (8)?', aim =>
      [undefined, 8].includes(aim.Outcome),
    ).noPasses(),
  ],
});

const aim = (draft = {}) =>
  aLearner([adultSkillsAim({ LearnActEndDate: '2026-02-20', CompStatus: 2, OutGrade: 'A', ...draft })]);

export const examples = () => [
  triggers('no outcome', aim()),
  triggers('not yet known', aim({ Outcome: 8 })),
  passes('achieved', aim({ Outcome: 1 })),
  passes('no grade', aim({ OutGrade: undefined })),
];
