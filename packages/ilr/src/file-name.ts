/** The name of a return: `ILR-UKPRN-YYYY-yyyymmdd-hhmmss-NN.xml`, or `.zip`. */

import { type ISODate, isDate } from './dates.ts';
import { parseYear, type Year, yearLabel } from './years.ts';

/** What a return's name says. */
export interface FileName {
  readonly UKPRN: number;
  /** The collection year as written, `2526`: it may be one that is not known here. */
  readonly year: string;
  readonly date: ISODate;
  /** `hh:mm:ss`. */
  readonly time: string;
  /** Two digits, from `01`. */
  readonly serial: string;
  readonly extension: 'xml' | 'zip';
}

export type FileNameRule = 'Filename_1' | 'Filename_4' | 'Filename_5' | 'Filename_6' | 'Filename_7';

export interface FileNameProblem {
  readonly rule: FileNameRule;
  readonly message: string;
}

export interface FileNameContext {
  /** The year that returns are collected for; without it the year is not checked (Filename_4). */
  readonly year?: Year | undefined;
  /** The present in UK time, `2026-09-04T18:00:00`; without it the future is not checked (Filename_7). */
  readonly now?: string | undefined;
}

const SHAPE = /^ILR-([1-9][0-9]{7})-([0-9]{4})-([0-9]{8})-([0-9]{6})-([^-]*)\.(xml|zip)$/i;

/** The last part of a path, written the Windows or the Unix way. */
export const baseName = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

/** Reads a return's name, with or without its path, and says which rules it breaks. */
export function readFileName(
  path: string,
  context: FileNameContext = {},
): { readonly name: FileName | undefined; readonly problems: readonly FileNameProblem[] } {
  const base = baseName(path);
  const name = parse(base);
  if (!name) {
    const message = `${base} is not the name of a return. Name it ILR-UKPRN-YYYY-yyyymmdd-hhmmss-NN.xml (or .zip), like ILR-10000001-2526-20260304-101500-01.xml.`;
    return { name: undefined, problems: [{ rule: 'Filename_1', message }] };
  }
  return { name, problems: problemsOf(name, context) };
}

function parse(base: string): FileName | undefined {
  const parts = SHAPE.exec(base);
  if (!parts) return undefined;
  const [, ukprn = '', year = '', day = '', clock = '', serial = '', extension = ''] = parts;
  const date = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
  const time = `${clock.slice(0, 2)}:${clock.slice(2, 4)}:${clock.slice(4)}`;
  if (!isDate(date) || !/^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$/.test(time)) return undefined;
  return {
    UKPRN: Number(ukprn),
    year,
    date,
    time,
    serial,
    extension: extension.toLowerCase() as 'xml' | 'zip',
  };
}

function problemsOf(name: FileName, { year, now }: FileNameContext): FileNameProblem[] {
  const problems: FileNameProblem[] = [];
  const add = (rule: FileNameRule, message: string) => problems.push({ rule, message });
  if (year !== undefined && parseYear(name.year) !== year) {
    add(
      'Filename_4',
      `The file name says collection year ${name.year}; returns are for ${year} (${yearLabel(year)}).`,
    );
  }
  if (!/^[0-9]{2}$/.test(name.serial)) {
    add(
      'Filename_5',
      `The serial number at the end of the file name is “${name.serial}”. It must be two digits, from 01.`,
    );
  } else if (name.serial === '00') {
    add('Filename_6', 'The serial number at the end of the file name is 00. It starts at 01.');
  }
  if (now !== undefined && `${name.date}T${name.time}` > now) {
    add(
      'Filename_7',
      `The file name says ${name.date} ${name.time}, which is in the future. Export the file again.`,
    );
  }
  return problems;
}

/** The name as it is written. A part that no return's name may have is an error. */
export function formatFileName(name: FileName): string {
  const day = name.date.replaceAll('-', '');
  const written = `ILR-${name.UKPRN}-${name.year}-${day}-${name.time.replaceAll(':', '')}-${name.serial}.${name.extension}`;
  const { problems } = readFileName(written);
  if (problems[0]) throw new Error(problems[0].message);
  return written;
}
