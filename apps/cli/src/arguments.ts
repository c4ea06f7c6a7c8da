import { parseArgs } from 'node:util';
import { parseYear, YEARS, type Year, yearLabel } from '@waymark/ilr';
import { type ISODate, isDate } from '@waymark/ilr/dates';

/** A call that cannot be carried out as it was made, or a file that cannot be read: exit status 2. */
export class UsageError extends Error {}

/** The options and file names of a call. */
export interface Call {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly flags: ReadonlySet<string>;
}

/**
 * Reads the words of a call.
 * @param names the options that take a value
 * @param flags the options that take none
 */
export function parseCall(
  words: readonly string[],
  names: readonly string[],
  flags: readonly string[] = [],
): Call {
  const options = Object.fromEntries([
    ...names.map(name => [name, { type: 'string' as const }]),
    ...flags.map(name => [name, { type: 'boolean' as const }]),
  ]);
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
      strict: true,
    });
    const given = Object.entries(values);
    return {
      positionals,
      options: Object.fromEntries(given.filter(([, value]) => typeof value === 'string')) as Call['options'],
      flags: new Set(given.filter(([, value]) => value === true).map(([name]) => name)),
    };
  } catch (problem) {
    const known = [...names.map(name => `--${name}`), ...flags.map(name => `--${name}`)].join(', ');
    throw new UsageError(
      `${(problem as Error).message.split('.')[0]}. This command knows ${known || 'no options'}.`,
    );
  }
}

/** Refuses words that a command has no use for. */
export function refuseMore({ positionals }: Call, command: string): void {
  if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is no option of ${command}.`);
}

/** One of the formats that a command can write; the first is the default. */
export function formatOf<F extends string>(call: Call, formats: readonly [F, ...F[]]): F {
  const wanted = call.options.format ?? formats[0];
  const format = formats.find(known => known === wanted);
  if (!format) throw new UsageError(`--format ${wanted} is not known. Choose one of ${formats.join(', ')}.`);
  return format;
}

/** The day that counts as today: `--today`, or the day on this machine. */
export function todayOf(call: Call): ISODate {
  const given = call.options.today;
  if (given === undefined) {
    const now = new Date();
    const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
    return local.toISOString().slice(0, 10);
  }
  if (!isDate(given)) throw new UsageError(`--today ${given} is not a date. Write it as 2026-02-28.`);
  return given;
}

/** The collection year named with `--year`, if any. */
export function yearOf(call: Call): Year | undefined {
  const given = call.options.year;
  if (given === undefined) return undefined;
  const year = parseYear(given);
  if (!year) {
    throw new UsageError(
      `--year ${given} is not a year that Waymark knows. It knows ${YEARS.map(y => `${y} (${yearLabel(y)})`).join(', ')}.`,
    );
  }
  return year;
}
