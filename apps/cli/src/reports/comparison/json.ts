import type { Comparison } from '@waymark/compare';

/** One JSON document, a difference a line. */
export function comparisonJson(comparison: Comparison, write: (text: string) => void): void {
  const { learners, violations, milestones, ...ends } = comparison;
  write(`${JSON.stringify(ends).slice(0, -1)},\n`);
  list('learners', learners, write);
  write(',\n');
  list('violations', violations, write);
  write(',\n');
  list('milestones', milestones, write);
  write('}\n');
}

function list(name: string, rows: readonly unknown[], write: (text: string) => void): void {
  write(`"${name}":[\n`);
  rows.forEach((row, i) => {
    write(`${JSON.stringify(row)}${i + 1 < rows.length ? ',' : ''}\n`);
  });
  write(']');
}
