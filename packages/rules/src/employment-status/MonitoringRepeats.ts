import { rule } from '../engine/rule.ts';
import { eachMonitoring } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, ESM, passes, status, triggers } from '../examples/index.ts';
import { earlierLike } from '../words/duplicates.ts';

const ONCE = ['SEI', 'EII', 'LOU', 'LOE', 'BSI', 'PEI', 'SEM'];

/** How often a type or code of monitoring may stand with one employment status. */
export default [
  rule({
    name: 'ESMType_15',
    message: 'The employment status has two monitoring records of one type',
    fix: 'Keep one record of this ESMType with the status; add a new status if something changed.',
    note: 'The intent says once per learner record. It is read as once per employment status, which the monitoring belongs to.',
    looksAt: eachMonitoring,
    questions: ask => [
      ask(`Is its type one of ${ONCE.join(', ')}?`, record => ONCE.includes(record.ESMType)).noPasses(),
      ask(
        'Has an earlier record of the status the same type?',
        (record, { status }) =>
          earlierLike(record, status.EmploymentStatusMonitoring, ['ESMType']) !== undefined,
      ).noPasses(),
    ],
  }),
  rule({
    name: 'ESMType_20',
    message: 'The employment status has the same other employment type (OET) twice',
    fix: 'Remove one of the OET records with this code.',
    looksAt: eachMonitoring,
    questions: ask => [
      ask('Is its type OET?', record => record.ESMType === 'OET').noPasses(),
      ask(
        'Has an earlier OET record of the status the same code?',
        (record, { status }) =>
          earlierLike(record, status.EmploymentStatusMonitoring, ['ESMType', 'ESMCode']) !== undefined,
      ).noPasses(),
    ],
  }),
];

const having = (...monitoring: ReturnType<typeof ESM>[]) =>
  aLearner([adultSkillsAim()], { LearnerEmploymentStatus: [status(10, '2025-01-01', ...monitoring)] });

export const examples = () => ({
  ESMType_15: [
    triggers('two intensities', having(ESM('EII', 5), ESM('EII', 7))),
    passes('one of each type', having(ESM('EII', 7), ESM('LOE', 3))),
    passes(
      'one with each of two statuses',
      aLearner([adultSkillsAim()], {
        LearnerEmploymentStatus: [
          status(10, '2024-01-01', ESM('EII', 5)),
          status(10, '2025-01-01', ESM('EII', 7)),
        ],
      }),
    ),
    passes('two other employment types', having(ESM('OET', 2), ESM('OET', 3))),
  ],
  ESMType_20: [
    triggers('OET 2 twice', having(ESM('OET', 2), ESM('OET', 2))),
    passes('OET 2 and 3', having(ESM('OET', 2), ESM('OET', 3))),
    passes('another type', having(ESM('EII', 5), ESM('EII', 5))),
  ],
});
