import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkReturn, rules, type Weighing } from '@waymark/rules';
import { type Call, formatOf, parseCall, todayOf, UsageError, yearOf } from '../arguments.ts';
import { openOutput } from '../output.ts';
import { referenceFor } from '../reference-folder.ts';
import { csvReport } from '../reports/csv.ts';
import { htmlReport } from '../reports/html.ts';
import { jsonReport, ndjsonReport } from '../reports/json.ts';
import type { Report } from '../reports/report.ts';
import { textReport } from '../reports/text.ts';
import { sentBefore } from '../sent-before.ts';
import { systemReason } from '../system-errors.ts';
import { ProgressBar } from '../terminal.ts';
import { weighingOf } from '../weighing.ts';

const REPORTS = {
  text: (write: (text: string) => void): Report => textReport(rules, write),
  json: jsonReport,
  ndjson: ndjsonReport,
  csv: csvReport,
  html: (write: (text: string) => void): Report => htmlReport(rules, write),
} as const;

/** `waymark check FILE...` */
export async function check(words: readonly string[]): Promise<number> {
  const call = parseCall(words, [
    'year',
    'reference',
    'today',
    'format',
    'out',
    'service',
    'weights',
    'sent',
  ]);
  if (call.positionals.length === 0) throw new UsageError('name a return to check: an .xml or a .zip file.');
  const format = formatOf(call, ['text', 'json', 'ndjson', 'csv', 'html']);
  if (
    call.positionals.length > 1 &&
    call.options.out !== undefined &&
    format !== 'text' &&
    format !== 'ndjson'
  ) {
    throw new UsageError(
      `--out with --format ${format} takes one file at a time: the report is about one return.`,
    );
  }
  todayOf(call);
  const weighing = await weighingOf(call);
  const output = await openOutput(call.options.out, call.positionals);
  try {
    let status = 0;
    for (const path of call.positionals)
      status = Math.max(status, await checkFile(path, call, format, weighing, output.write));
    await output.close();
    return status;
  } catch (problem) {
    await output.abandon();
    throw problem;
  }
}

async function checkFile(
  path: string,
  call: Call,
  format: keyof typeof REPORTS,
  weighing: Weighing,
  write: (text: string) => void,
): Promise<number> {
  const { size } = await checkedFile(path);
  const report = REPORTS[format](write);
  const bar = new ProgressBar(size);
  const result = await checkReturn(
    createReadStream(path),
    {
      name: basename(path),
      year: yearOf(call),
      today: todayOf(call),
      reference: await referenceFor(call.options.reference),
      sentBefore: await sentBefore(call, path),
      edition: weighing,
    },
    {
      progress: ({ bytes, learners }) => bar.show(bytes, learners),
      violation: violation => report.violation?.(violation),
      learner: (learner, { violations }) => report.learner?.(learner, violations),
    },
  );
  bar.done();
  report.end(result);
  if (!result.complete) return 2;
  return result.totals.errors > 0 ? 1 : 0;
}

/** What the file system says of a file that can be checked; a sentence if there is none. */
export async function checkedFile(path: string): Promise<{ size: number }> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) {
      await access(path, constants.R_OK);
      return found;
    }
  } catch (problem) {
    const refused = problem as NodeJS.ErrnoException;
    throw new UsageError(
      refused.code === 'ENOENT'
        ? `there is no file "${path}".`
        : `"${path}" cannot be read: ${systemReason(refused)}.`,
    );
  }
  throw new UsageError(`"${path}" is a folder. Name the return in it: an .xml or a .zip file.`);
}
