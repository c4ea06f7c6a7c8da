import { rule } from '../engine/rule.ts';
import { eachEmploymentStatus } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, status, triggers } from '../examples/index.ts';

/** The days from which an employment status may apply. */
export default [
  rule({
    name: 'DateEmpStatApp_01',
    message: 'DateEmpStatApp lies beyond the teaching year that is returned',
    fix: 'Correct DateEmpStatApp: it cannot be after 31 July of the year that is returned.',
    looksAt: eachEmploymentStatus,
    questions: ask => [
      ask(
        'Is DateEmpStatApp after the end of the teaching year (31 July)?',
        (record, { file }) => record.DateEmpStatApp > file.yearEnd,
      ).noPasses(),
    ],
  }),
  rule({
    name: 'DateEmpStatApp_02',
    message: 'DateEmpStatApp lies further back than 1 August 1990',
    fix: 'Correct DateEmpStatApp; a status from earlier days is returned from 1 August 1990.',
    looksAt: eachEmploymentStatus,
    questions: ask => [
      ask(
        'Is DateEmpStatApp before 1 August 1990?',
        record => record.DateEmpStatApp < '1990-08-01',
      ).noPasses(),
    ],
  }),
];

const from = (date: string) => aLearner([adultSkillsAim()], { LearnerEmploymentStatus: [status(11, date)] });

export const examples = () => ({
  DateEmpStatApp_01: [
    triggers('1 August 2025', from('2025-08-01'), { years: [2425] }),
    passes('31 July 2025', from('2025-07-31'), { years: [2425] }),
    triggers('1 August 2026', from('2026-08-01'), { years: [2526] }),
    passes('31 July 2026', from('2026-07-31'), { years: [2526] }),
    triggers('1 August 2027', from('2027-08-01'), { years: [2627] }),
    passes('31 July 2027', from('2027-07-31'), { years: [2627] }),
  ],
  DateEmpStatApp_02: [
    triggers('31 July 1990', from('1990-07-31')),
    passes('1 August 1990', from('1990-08-01')),
  ],
});
