import { word } from '@waymark/flow';
import type { Learner, LearnerEmploymentStatus } from '@waymark/ilr';
import { rule } from '../engine/rule.ts';
import { eachEmploymentStatus } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, ESM, passes, status, triggers } from '../examples/index.ts';
import { statusBefore } from '../words/employment.ts';

const before = (record: LearnerEmploymentStatus, learner: Learner) =>
  statusBefore(learner, record.DateEmpStatApp)!;

const sameMonitoring = word(
  'same monitoring records',
  (a: LearnerEmploymentStatus, b: LearnerEmploymentStatus): boolean => contains(a, b) && contains(b, a),
);

const contains = (all: LearnerEmploymentStatus, some: LearnerEmploymentStatus) =>
  some.EmploymentStatusMonitoring.every(({ ESMType, ESMCode }) =>
    all.EmploymentStatusMonitoring.some(other => other.ESMType === ESMType && other.ESMCode === ESMCode),
  );

export default rule({
  name: 'R_97',
  message: 'The employment status repeats the one before it',
  fix: 'Remove the record: a new one is only needed when something changes.',
  note: 'The message has always named the agreement identifier; there is such a field from 2026-27 (AgreemId), and from then on it is compared.',
  looksAt: eachEmploymentStatus,
  questions: ask => [
    ask(
      'Is there an employment status before it?',
      (record, { learner }) => before(record, learner) !== undefined,
    ).noPasses(),
    ask(
      'Has it the same EmpStat?',
      (record, { learner }) => before(record, learner).EmpStat === record.EmpStat,
    ).noPasses(),
    ask(
      'Has it the same EmpId, or neither one?',
      (record, { learner }) => before(record, learner).EmpId === record.EmpId,
    ).noPasses(),
    ask(
      'Has it the same AgreemId, or neither one?',
      (record, { learner }) => before(record, learner).AgreemId === record.AgreemId,
      { from: 2627 },
    ).noPasses(),
    ask('Has it the same monitoring types and codes?', (record, { learner }) =>
      sameMonitoring(before(record, learner), record),
    ).noPasses(),
  ],
});

type StatusDraft = ReturnType<typeof status>;
const changing = (first: StatusDraft, second: StatusDraft) =>
  aLearner([adultSkillsAim()], { LearnerEmploymentStatus: [first, second] });
const employed = (from: string, more: Partial<StatusDraft> = {}) => ({
  ...status(10, from, ESM('EII', 7), ESM('LOE', 3)),
  EmpId: 100_000_000,
  ...more,
});

export const examples = () => [
  triggers('everything the same', changing(employed('2024-01-01'), employed('2025-01-01'))),
  triggers('the same from the next day', changing(employed('2024-12-31'), employed('2025-01-01'))),
  passes(
    'both from one day: neither is before the other',
    changing(employed('2025-01-01'), employed('2025-01-01')),
  ),
  triggers(
    'monitoring in another order',
    changing(
      employed('2024-01-01'),
      employed('2025-01-01', { EmploymentStatusMonitoring: [ESM('LOE', 3), ESM('EII', 7)] }),
    ),
  ),
  passes(
    'monitoring has changed',
    changing(
      employed('2024-01-01'),
      employed('2025-01-01', { EmploymentStatusMonitoring: [ESM('EII', 7), ESM('LOE', 4)] }),
    ),
  ),
  passes('a new employer', changing(employed('2024-01-01'), employed('2025-01-01', { EmpId: 100_000_010 }))),
  passes('a new status', changing(employed('2024-01-01'), status(11, '2025-01-01'))),
  passes(
    'a new agreement',
    changing(employed('2024-01-01', { AgreemId: 'ABC123' }), employed('2025-01-01', { AgreemId: 'ABC124' })),
    { years: [2627] },
  ),
];
