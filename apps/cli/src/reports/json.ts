import type { Violation } from '@waymark/rules';
import type { Report } from './report.ts';

/** One JSON document. The totals stand before the violations, so that these are held until the end; `ndjson` holds nothing. */
export function jsonReport(write: (text: string) => void): Report {
  const violations: string[] = [];
  return {
    violation: violation => void violations.push(JSON.stringify(ofViolation(violation))),
    end({ file, totals, notChecked, notBuilt }) {
      write(`{"file":${JSON.stringify(file)},\n"totals":${JSON.stringify(totals)},\n"violations":[\n`);
      violations.forEach((line, i) => {
        write(i + 1 < violations.length ? `${line},\n` : `${line}\n`);
      });
      write(`],\n"notChecked":${JSON.stringify(notChecked)},\n"notBuilt":${JSON.stringify(notBuilt)}}\n`);
    },
  };
}

/** One violation a line, at once; the last line is the summary. */
export function ndjsonReport(write: (text: string) => void): Report {
  return {
    violation: violation => write(`${JSON.stringify(ofViolation(violation))}\n`),
    end: summary => write(`${JSON.stringify({ summary })}\n`),
  };
}

/** The documented shape, and the place in the file where there is one. */
function ofViolation({
  rule,
  severity,
  learnRefNumber,
  aimSeqNumber,
  message,
  values,
  line,
  column,
}: Violation) {
  return {
    rule,
    severity,
    learnRefNumber,
    aimSeqNumber,
    message,
    values,
    ...(line !== undefined && { line, column }),
  };
}
