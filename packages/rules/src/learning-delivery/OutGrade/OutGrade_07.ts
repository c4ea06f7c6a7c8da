import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, notChecked, passes, studyProgrammeAim, triggers } from '../../examples/index.ts';
import { isGradeOf } from '../../words/codes.ts';
import { larsAim } from '../../words/lars.ts';
import { about } from '../../words/look-up.ts';

/** LARS learning aim types of GCSE, A, AS and A2 level aims. */
const GRADED = ['0001', '0002', '0003', '1413', '1422', '1430', '1433', '1434', '1435', '1453', '2999'];

export default rule({
  name: 'OutGrade_07',
  message: 'The grade is not one that aims of this kind are given',
  fix: 'Correct OutGrade.',
  note: 'The lists of grades are those of 2020-21 and are not called whole: a grade that they lack leaves the rule unchecked, but for N, which was withdrawn for three types with 2024-25.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is a grade returned (OutGrade)?', aim => aim.OutGrade !== undefined).noPasses(),
    ask('Is it achieved (Outcome 1)?', aim => aim.Outcome === 1).noPasses(),
    ask(
      'Has it ended, on or after 1 August 2014?',
      ({ LearnActEndDate: end }) => end !== undefined && end >= '2014-08-01',
    ).noPasses(),
    ask('Is it a GCSE, A, AS or A2 level aim in LARS?', (aim, context) =>
      about(larsAim(aim.LearnAimRef, context), ({ type }) => type !== undefined && GRADED.includes(type)),
    ).noPasses(),
    ask('Is the grade one of those of its type?', (aim, context) =>
      about(larsAim(aim.LearnAimRef, context), ({ type }) =>
        isGradeOf(type!, aim.OutGrade!, context.file.Year),
      ),
    ).yesPasses(),
  ],
});

const aim = (OutGrade: string | undefined, draft = {}) =>
  aLearner([
    studyProgrammeAim({
      LearnStartDate: '2014-06-02',
      LearnActEndDate: '2014-08-01',
      CompStatus: 2,
      Outcome: 1,
      OutGrade,
      ...draft,
    }),
  ]);
const lars = (type: string) => ({ reference: exampleReference({ aims: { '60012345': { type } } }) });

export const examples = () => [
  triggers('grade N of a GCSE', aim('N'), lars('0003')),
  passes('grade 5 of a GCSE', aim('5'), lars('0003')),
  passes('grade N of another type', aim('N'), lars('0001')),
  passes('a type without a list', aim('N'), lars('1468')),
  passes('ended on 31 July 2014', aim('N', { LearnActEndDate: '2014-07-31' }), lars('0003')),
  passes('not achieved', aim('N', { Outcome: 3 }), lars('0003')),
  passes('no grade', aim(undefined), lars('0003')),
  notChecked('a grade that the list lacks', aim('Q'), lars('0003')),
  notChecked('no LARS data at hand', aim('5')),
];
