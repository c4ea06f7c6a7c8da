import type { Learner } from '@waymark/ilr';
import { csvLine, VIOLATION_COLUMNS, violationCells } from '@waymark/rules';
import type { Finding } from '../check/protocol.ts';
import type { CheckState } from '../check/session.ts';

const ORDER = { fail: 0, error: 1, warning: 2 } as const;
/** Rows that are written before others get their turn on the page's thread. */
const SLICE = 2000;

/**
 * The rule violation report: sorted by severity, then rule. What was not checked follows as rows of their own, as in
 * the report of the command line.
 */
export async function violationReport({ findings, found, learners, result }: CheckState): Promise<Blob> {
  const rows = findings
    .slice(0, found)
    .sort(
      (a, b) => ORDER[a.severity] - ORDER[b.severity] || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
    );
  const parts = [`\ufeff${csvLine(VIOLATION_COLUMNS)}`];
  await slices(rows, finding => {
    const card = finding.learner === null ? undefined : learners.get(finding.learner);
    // The card holds every field that the report has a column for.
    parts.push(csvLine(violationCells(finding, card as Learner | undefined)));
  });
  const blank = VIOLATION_COLUMNS.map(() => '');
  for (const { rule, reason, records } of result?.notChecked ?? []) {
    parts.push(
      csvLine(blank.with(0, 'NOT CHECKED').with(5, rule).with(6, `Records=${records}|`).with(7, reason)),
    );
  }
  for (const rule of result?.notBuilt ?? []) {
    parts.push(
      csvLine(blank.with(0, 'NOT CHECKED').with(5, rule).with(7, 'This rule is not built into Waymark yet.')),
    );
  }
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}

/** Everything that the check found, as one JSON document of the command line's shape. */
export async function jsonReport({ findings, found, result }: CheckState): Promise<Blob> {
  const { file, totals, notChecked, notBuilt } = result!;
  const parts = [`{"file":${JSON.stringify(file)},\n"totals":${JSON.stringify(totals)},\n"violations":[\n`];
  await slices(findings.slice(0, found), ({ id: _, learner: __, ...violation }, last) => {
    parts.push(`${JSON.stringify(violation)}${last ? '' : ','}\n`);
  });
  parts.push(`],\n"notChecked":${JSON.stringify(notChecked)},\n"notBuilt":${JSON.stringify(notBuilt)}}\n`);
  return new Blob(parts, { type: 'application/json' });
}

async function slices(rows: readonly Finding[], write: (row: Finding, last: boolean) => void): Promise<void> {
  for (const [index, row] of rows.entries()) {
    write(row, index === rows.length - 1);
    if (index % SLICE === SLICE - 1) await new Promise(resolve => setTimeout(resolve));
  }
}
