/** The new return that edits become: its name, and what a check of it tells of the one that was read. */

import { formatFileName, readFileName, type Year } from '@waymark/ilr';
import type { FileHead } from '../check/protocol.ts';
import type { CheckState } from '../check/session.ts';

/** How the new return is called, and what its header says of when it was made. */
export interface Naming {
  readonly fileName: string;
  readonly dateTime: string;
  readonly serialNo: string;
}

/**
 * The name of a return made now: `ILR-UKPRN-YYYY-yyyymmdd-hhmmss-NN.xml`. The serial number is the one of the return that
 * was read, where it has one: it counts the files that are sent together, not how often a file was made.
 */
export function nameOfNew(
  { ukprn, year }: Pick<FileHead, 'ukprn' | 'year'>,
  readName: string,
  now: Date,
): Naming {
  const { date, time } = inUkTime(now);
  const serial = readFileName(readName).name?.serial ?? '01';
  const serialNo = /^(?!00)\d\d$/.test(serial) ? serial : '01';
  const fileName = formatFileName({
    UKPRN: ukprn,
    year: asWritten(year),
    date,
    time,
    serial: serialNo,
    extension: 'xml',
  });
  return { fileName, dateTime: `${date}T${time}`, serialNo };
}

const asWritten = (year: Year) => String(year);

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'medium',
  hourCycle: 'h23',
});

/** Returns are dated in UK time, wherever the person at the screen is. */
function inUkTime(now: Date): { readonly date: string; readonly time: string } {
  const [day = '', time = ''] = clock.format(now).split(', ');
  return { date: day.split('/').toReversed().join('-'), time };
}

/** How often a rule is broken more, or less, than in the return that was read. */
export interface RuleDifference {
  readonly rule: string;
  /** Whether it is about the file itself, such as its name. */
  readonly ofFile: boolean;
  readonly gone: number;
  readonly fresh: number;
}

/** What a check of the new return found otherwise than the check of the one that was read. */
export function compared(before: CheckState, after: CheckState): readonly RuleDifference[] {
  const counts = new Map<string, number>();
  const keyOf = ({ rule, learner, aimSeqNumber }: CheckState['findings'][number]) =>
    `${rule}\n${learner}\n${aimSeqNumber}`;
  const add = ({ findings, found }: CheckState, sign: 1 | -1) => {
    for (let i = 0; i < found; i++) {
      const key = keyOf(findings[i]!);
      const sum = (counts.get(key) ?? 0) + sign;
      if (sum === 0) counts.delete(key);
      else counts.set(key, sum);
    }
  };
  add(before, -1);
  add(after, 1);
  const rules = new Map<string, { rule: string; ofFile: boolean; gone: number; fresh: number }>();
  for (const [key, sum] of counts) {
    const [rule = '', learner] = key.split('\n');
    const ofFile = learner === 'null';
    const one = rules.get(rule) ?? { rule, ofFile, gone: 0, fresh: 0 };
    if (sum < 0) one.gone -= sum;
    else one.fresh += sum;
    rules.set(rule, one);
  }
  return [...rules.values()];
}
