import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import {
  type Circumstances,
  type ContractBook,
  MilestonesOfReturn,
  SETTINGS,
  type Settings,
} from '@waymark/funding';
import type { ISODate } from '@waymark/ilr/dates';
import { checkReturn, type ReturnCheck } from '@waymark/rules';
import { type Call, formatOf, parseCall, todayOf, UsageError, yearOf } from '../arguments.ts';
import { openOutput } from '../output.ts';
import { referenceFor } from '../reference-folder.ts';
import { milestonesCsv } from '../reports/milestones/csv.ts';
import { milestonesJson } from '../reports/milestones/json.ts';
import { milestonesText } from '../reports/milestones/text.ts';
import { milestonesXlsx } from '../reports/milestones/xlsx.ts';
import { ProgressBar, widthOf, wrap } from '../terminal.ts';
import { contractsOf, settingsOf } from '../terms.ts';
import { weighingOf } from '../weighing.ts';
import { checkedFile } from './check.ts';

/** What was worked out for a return, as the reports of the command take it. */
export interface WorkedOut {
  readonly milestones: MilestonesOfReturn;
  readonly circumstances: Circumstances;
  readonly check: ReturnCheck;
  readonly today: ISODate;
  /** The report that is wanted where a format holds one alone. */
  readonly report: 'occupancy' | 'summary';
}

const FORMATS = {
  text: milestonesText,
  json: milestonesJson,
  csv: milestonesCsv,
  xlsx: milestonesXlsx,
} as const;

/** `waymark milestones FILE [--contracts FILE]` */
export async function milestones(words: readonly string[]): Promise<number> {
  const names = [
    'contracts',
    'set',
    'report',
    'year',
    'reference',
    'today',
    'format',
    'out',
    'service',
    'weights',
  ];
  const call = parseCall(words, names, ['settings']);
  if (call.flags.has('settings')) {
    process.stdout.write(settingsText());
    return 0;
  }
  const [path, ...more] = call.positionals;
  if (path === undefined || more.length > 0)
    throw new UsageError('name one return to work milestones out for: an .xml or a .zip file.');
  const format = formatOf(call, ['text', 'json', 'csv', 'xlsx']);
  const report = call.options.report ?? 'occupancy';
  if (report !== 'occupancy' && report !== 'summary')
    throw new UsageError(`--report ${report} is not known. Choose one of occupancy, summary.`);
  if (format === 'xlsx' && call.options.out === undefined && process.stdout.isTTY)
    throw new UsageError('--format xlsx is no text for a terminal. Name a file: --out report.xlsx.');
  const today = todayOf(call);
  const settings = settingsOf(call);
  const contracts = await contractsOf(call.options.contracts);
  const { worked, status } = await workOut(path, call, { settings, contracts, today, report });
  const output = await openOutput(call.options.out, [path, call.options.contracts ?? path]);
  try {
    await FORMATS[format](worked, output);
    await output.close();
  } catch (problem) {
    await output.abandon();
    throw problem;
  }
  return status;
}

interface Given {
  readonly settings: Settings;
  readonly contracts: ContractBook;
  readonly today: ISODate;
  readonly report: WorkedOut['report'];
}

async function workOut(
  path: string,
  call: Call,
  given: Given,
): Promise<{ worked: WorkedOut; status: number }> {
  const { settings, contracts, today, report } = given;
  const { size } = await checkedFile(path);
  const reference = await referenceFor(call.options.reference);
  const found = new MilestonesOfReturn({ reference, contracts, settings });
  const bar = new ProgressBar(size);
  let fault = '';
  const check = await checkReturn(
    createReadStream(path),
    { name: basename(path), year: yearOf(call), today, reference, edition: await weighingOf(call) },
    {
      progress: ({ bytes, learners }) => bar.show(bytes, learners),
      header: (file, edition) => found.header(file, edition),
      violation(violation) {
        if (violation.severity === 'fail') fault ||= violation.message;
        found.violation(violation);
      },
      learner: (learner, info) => found.learner(learner, info),
    },
  );
  bar.done();
  const { circumstances } = found;
  if (!circumstances) {
    throw new UsageError(
      `"${path}" cannot be read as a return${fault ? `: ${fault}` : '.'} "waymark check" says what is wrong with it.`,
    );
  }
  const worked = { milestones: found, circumstances, check, today, report };
  if (!check.complete) {
    process.stderr.write(
      `waymark milestones: "${path}" could not be read to its end${fault ? `: ${fault}` : '.'} Learners after that point are missing.\n`,
    );
    return { worked, status: 2 };
  }
  return { worked, status: check.totals.errors > 0 ? 1 : 0 };
}

function settingsText(): string {
  const width = widthOf(process.stdout);
  const lines = ['What no source settles is a setting: --set "NAME=VALUE; NAME=VALUE".', ''];
  for (const [name, { title, standard, evidence, because, means }] of Object.entries(SETTINGS)) {
    lines.push(`${name}  (${evidence})`, `  ${wrap(`${title}. ${because}`, width, 2)}`);
    if (typeof standard === 'object') {
      const pairs = Object.entries(standard as object).map(([code, meaning]) => `${code}:${meaning}`);
      lines.push(`  * ${wrap(pairs.join(', '), width, 4)}`);
    }
    for (const [value, says] of Object.entries(means)) {
      const isStandard = value === standard || (value === 'number' && typeof standard === 'number');
      const shown = value === 'number' && typeof standard === 'number' ? String(standard) : value;
      lines.push(`  ${isStandard ? '*' : '-'} ${wrap(`${shown}: ${says}`, width, 4)}`);
    }
    lines.push('');
  }
  lines.push('* is the default.');
  return `${lines.join('\n')}\n`;
}
