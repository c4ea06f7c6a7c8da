import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, notChecked, passes, studyProgrammeAim } from '../../examples/index.ts';
import { isListed } from '../../words/codes.ts';

export default rule({
  name: 'OutGrade_01',
  message: 'The outcome grade is not in the code list',
  fix: 'Correct OutGrade.',
  note: 'The list at hand may have gaps: a grade outside it is left unchecked.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is a grade returned (OutGrade)?', aim => aim.OutGrade !== undefined).noPasses(),
    ask('Is it in the code list?', (aim, { file }) =>
      isListed('OutGrade', aim.OutGrade!, file.Year),
    ).yesPasses(),
  ],
});

const graded = (OutGrade?: string) => aLearner([studyProgrammeAim({ CompStatus: 2, Outcome: 1, OutGrade })]);

export const examples = () => [
  notChecked('a grade that a list with gaps does not have', graded('QQQ'), { standsFor: ['end'] }),
  passes('grade A', graded('A')),
  passes('no grade', graded()),
];
