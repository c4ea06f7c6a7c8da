import { type Comparison, comparisonCsv } from '@waymark/compare';

/** Every difference as a row; violations that remain as they were are left to the rule violation report. */
export function comparisonCsvReport(comparison: Comparison, write: (text: string) => void): void {
  const { learners, violations, milestones } = comparison;
  const changed = violations.filter(({ kind }) => kind !== 'remaining');
  for (const part of comparisonCsv({ learners, violations: changed, milestones })) write(part);
}
