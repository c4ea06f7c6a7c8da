import { type Answer, word } from '@waymark/flow';
import { codeValidOn, type EmploymentStatusMonitoring, findCode, type Year } from '@waymark/ilr';
import { type ISODate, ukDate } from '@waymark/ilr/dates';
import { rule } from '../engine/rule.ts';
import { eachMonitoring } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, ESM, notChecked, passes, status, triggers } from '../examples/index.ts';
import { isListed } from '../words/codes.ts';

const isListedMonitoring = ({ ESMType, ESMCode }: EmploymentStatusMonitoring, year: Year): Answer =>
  isListed('ESMCode', ESMCode, year, ESMType);

/**
 * Whether the listed code may still be used on the day: the rule looks at its last day alone. A code that is not
 * listed is not asked about here.
 */
const isInUse = word(
  ({ ESMType, ESMCode }, date) => `${ESMType} ${ESMCode} on ${ukDate(date)}`,
  ({ ESMType, ESMCode }: EmploymentStatusMonitoring, date: ISODate, year: Year): Answer => {
    const from = findCode('ESMCode', ESMCode, year, ESMType)?.validFrom;
    if (from !== undefined && date < from) return true;
    const sure = codeValidOn('ESMCode', ESMCode, date, year, ESMType);
    return sure === 'not sure' ? isListed('ESMCode', ESMCode, year, ESMType) : sure;
  },
);

/** Whether type and code of a monitoring record exist, and on the day on which the status applies. */
export default [
  rule({
    name: 'ESMType_01',
    message: 'The employment status monitoring record has a type or code that does not exist',
    fix: 'Correct ESMType and ESMCode: the code must be one of those for the type.',
    looksAt: eachMonitoring,
    questions: ask => [
      ask('Is ESMType in the code list?', (record, { file }) =>
        isListed('ESMType', record.ESMType, file.Year),
      ).noTriggers(),
      ask('Is ESMCode in the code list of its type?', (record, { file }) =>
        isListedMonitoring(record, file.Year),
      ).yesPasses(),
    ],
  }),
  rule({
    name: 'ESMType_11',
    message: 'The monitoring code had been closed when the employment status applied',
    fix: 'Use a code that was open on DateEmpStatApp.',
    note: 'The 2025-26 message is that of ESMType_10; the condition compares with the last day of the code. Codes that the year does not know at all are left to ESMType_01.',
    looksAt: eachMonitoring,
    questions: ask => [
      ask('Is ESMCode in the code list of its type?', (record, { file }) =>
        isListedMonitoring(record, file.Year),
      ).noPasses(),
      ask('Was it still in use on DateEmpStatApp?', (record, { status, file }) =>
        isInUse(record, status.DateEmpStatApp, file.Year),
      ).yesPasses(),
    ],
  }),
];

const having = (type: string, code: number, from = '2025-01-01') =>
  aLearner([adultSkillsAim()], { LearnerEmploymentStatus: [status(11, from, ESM(type, code))] });

export const examples = () => ({
  ESMType_01: [
    triggers('a code that the type does not have', having('LOU', 9)),
    triggers('a type that does not exist', having('XYZ', 1)),
    passes('length of unemployment 5', having('LOU', 5)),
    triggers('EII 3 from 2026-27', having('EII', 3, '2016-01-01'), { years: [2627] }),
    passes('EII 3 up to 2025-26', having('EII', 3, '2016-01-01'), { years: [2425, 2526] }),
    notChecked('a code of a list that may have gaps', having('OET', 7)),
  ],
  ESMType_11: [
    triggers('BSI 3 on 1 August 2020', having('BSI', 3, '2020-08-01')),
    passes('BSI 3 on 31 July 2020', having('BSI', 3, '2020-07-31')),
    passes('BSI 6 before it began', having('BSI', 6, '2020-07-31')),
    passes('an open code', having('LOU', 5)),
    passes('a code that does not exist', having('LOU', 9)),
    notChecked('a code of a list that may have gaps', having('OET', 7)),
  ],
});
