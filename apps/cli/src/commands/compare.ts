import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { Comparing, type Comparison, isEmpty, type KeepOptions, keepReturn } from '@waymark/compare';
import { formatOf, parseCall, todayOf, UsageError, yearOf } from '../arguments.ts';
import { openOutput } from '../output.ts';
import { referenceFor } from '../reference-folder.ts';
import { comparisonCsvReport } from '../reports/comparison/csv.ts';
import { comparisonJson } from '../reports/comparison/json.ts';
import { comparisonText } from '../reports/comparison/text.ts';
import { ProgressBar } from '../terminal.ts';
import { contractsOf, settingsOf } from '../terms.ts';
import { weighingOf } from '../weighing.ts';
import { checkedFile } from './check.ts';

const REPORTS = { text: comparisonText, json: comparisonJson, csv: comparisonCsvReport } as const;

/** `waymark compare EARLIER LATER`; ends with 0 if nothing lies between the two, 1 if something does. */
export async function compare(words: readonly string[]): Promise<number> {
  const names = ['contracts', 'set', 'year', 'reference', 'today', 'format', 'out', 'service', 'weights'];
  const call = parseCall(words, names);
  const [earlier, later, ...more] = call.positionals;
  if (earlier === undefined || later === undefined || more.length > 0)
    throw new UsageError('name two returns, the earlier one first: .xml or .zip files.');
  const format = formatOf(call, ['text', 'json', 'csv']);
  const options = {
    year: yearOf(call),
    today: todayOf(call),
    settings: settingsOf(call),
    contracts: await contractsOf(call.options.contracts),
    edition: await weighingOf(call),
  };
  const output = await openOutput(call.options.out, [
    earlier,
    later,
    ...(call.options.contracts ? [call.options.contracts] : []),
  ]);
  try {
    for (const path of [earlier, later]) await checkedFile(path);
    const given = { ...options, reference: await referenceFor(call.options.reference) };
    const comparing = new Comparing();
    await read(earlier, given, line => comparing.earlier(line));
    await read(later, given, line => comparing.later(line));
    const comparison = comparing.end();
    REPORTS[format](comparison, output.write);
    await output.close();
    if (format !== 'text') for (const notice of comparison.notices) warn(notice);
    return statusOf(comparison);
  } catch (problem) {
    await output.abandon();
    throw problem;
  }
}

/** Keeps one of the two returns. What cannot be read as a return at all ends the call with a sentence. */
async function read(path: string, options: KeepOptions, write: (line: string) => void): Promise<void> {
  const { size } = await checkedFile(path);
  const bar = new ProgressBar(size);
  let fault = '';
  const check = await keepReturn(createReadStream(path), { ...options, name: basename(path) }, write, {
    progress: ({ bytes, learners }) => bar.show(bytes, learners),
    violation({ severity, message }) {
      if (severity === 'fail') fault ||= message;
    },
  });
  bar.done();
  if (check.file.year === null) {
    throw new UsageError(
      `"${path}" cannot be read as a return${fault ? `: ${fault}` : '.'} "waymark check" says what is wrong with it.`,
    );
  }
}

function statusOf(comparison: Comparison): number {
  if (!comparison.earlier.check.complete || !comparison.later.check.complete) return 2;
  return isEmpty(comparison) ? 0 : 1;
}

function warn(notice: string): void {
  process.stderr.write(`waymark compare: ${notice}\n`);
}
