import { teachingYearStart } from '@waymark/ilr/dates';
import { rule } from '../engine/rule.ts';
import { eachAimHE } from '../engine/selector.ts';
import { aLearner, higherEducationAim, passes, triggers } from '../examples/index.ts';

export default rule({
  name: 'TYPEYR_02',
  message:
    'The aim began and ended in one teaching year, but its year of study is said to reach into another',
  fix: 'Set TYPEYR to 1, or correct FUNDCOMP or the dates.',
  looksAt: eachAimHE,
  questions: ask => [
    ask('Did the student complete the year of study (FUNDCOMP 1)?', he => he.FUNDCOMP === 1).noPasses(),
    ask('Does the year of study lie within one teaching year (TYPEYR 1)?', he => he.TYPEYR === 1).yesPasses(),
    ask(
      'Is an actual end date of the aim returned?',
      (_, { aim }) => aim.LearnActEndDate !== undefined,
    ).noPasses(),
    ask(
      'Did the aim start and end in one teaching year, August to July?',
      (_, { aim }) => teachingYearStart(aim.LearnStartDate) === teachingYearStart(aim.LearnActEndDate!),
    ).noPasses(),
    ask(
      'Did the aim start on or after 1 August 2009?',
      (_, { aim }) => aim.LearnStartDate >= '2009-08-01',
    ).noPasses(),
  ],
});

const ended = (LearnStartDate: string, LearnActEndDate?: string, he = {}) =>
  aLearner([
    higherEducationAim({ FUNDCOMP: 1, TYPEYR: 2, ...he }, { LearnStartDate, LearnActEndDate, CompStatus: 2 }),
  ]);

export const examples = () => [
  triggers('from 1 August to 31 July', ended('2025-08-01', '2026-07-31')),
  passes('from 31 July on', ended('2025-07-31', '2026-07-31')),
  passes('to 1 August', ended('2025-08-01', '2026-08-01')),
  triggers('started on 1 August 2009', ended('2009-08-01', '2010-07-30')),
  passes('started on 31 July 2009', ended('2009-07-31', '2009-07-31')),
  passes('not ended', ended('2025-09-01')),
  passes('within one teaching year', ended('2025-09-01', '2026-06-30', { TYPEYR: 1 })),
  passes('the year is not completed', ended('2025-09-01', '2026-06-30', { FUNDCOMP: 2 })),
];
