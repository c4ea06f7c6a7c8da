import type { Learner } from '@waymark/ilr';
import { csvLine, VIOLATION_COLUMNS, type Violation, violationCells } from '@waymark/rules';
import type { Report } from './report.ts';

const ORDER = { fail: 0, error: 1, warning: 2 } as const;

/** The rule violation report: sorted by severity, then rule. What was not checked follows as rows of their own. */
export function csvReport(write: (text: string) => void): Report {
  const rows: { violation: Violation; line: string }[] = [];
  // Violations of a learner are told first and then once more with the learner; the others only the first time.
  let untold: Violation[] = [];
  const keep = (violation: Violation, learner?: Learner) =>
    rows.push({ violation, line: csvLine(violationCells(violation, learner)) });
  return {
    violation: violation => void untold.push(violation),
    learner(learner, violations) {
      for (const violation of untold) keep(violation, violations.includes(violation) ? learner : undefined);
      untold = [];
    },
    end({ notChecked, notBuilt }) {
      for (const violation of untold) keep(violation);
      rows.sort(
        ({ violation: a }, { violation: b }) =>
          ORDER[a.severity] - ORDER[b.severity] || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
      );
      write(`\ufeff${csvLine(VIOLATION_COLUMNS)}`);
      for (const { line } of rows) write(line);
      const blank = VIOLATION_COLUMNS.map(() => '');
      for (const { rule, reason, records } of notChecked) {
        write(
          csvLine(blank.with(0, 'NOT CHECKED').with(5, rule).with(6, `Records=${records}|`).with(7, reason)),
        );
      }
      for (const rule of notBuilt) {
        write(
          csvLine(
            blank.with(0, 'NOT CHECKED').with(5, rule).with(7, 'This rule is not built into Waymark yet.'),
          ),
        );
      }
    },
  };
}
