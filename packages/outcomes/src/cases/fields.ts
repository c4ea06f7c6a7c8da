import type { ISODate } from '@waymark/ilr/dates';
import { amountProblem, dateProblem } from '../accrual/check.ts';
import { type Decimal, penceFromPounds } from '../money.ts';

/** An object as it was read from JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** Notes what is wrong with a field. */
export type Note = (field: string, message: string) => void;

const MOST_POUNDS = 1e9;

/** True unless the value is absent or null. */
export const present = (value: unknown) => value !== undefined && value !== null;

/** True for an object that is no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A date; undefined where it is missing or wrong, which is noted. */
export function readDate(fields: Fields, name: string, note: Note): ISODate | undefined {
  const value = fields[name];
  const problem = dateProblem(value);
  if (problem === undefined) return value as ISODate;
  note(name, problem);
  return undefined;
}

/** A start and, where it is given, an end; `at` is the path of the object that holds them. */
export function readSpell(
  fields: Fields,
  at: string,
  from: string,
  to: string,
  note: Note,
): { start: ISODate; end: ISODate | null } {
  const path = (name: string) => (at === '' ? name : `${at}.${name}`);
  const start = readDate(fields, from, (_, message) => note(path(from), message));
  const end = present(fields[to]) ? readDate(fields, to, (_, message) => note(path(to), message)) : undefined;
  if (start !== undefined && end !== undefined && end < start)
    note(path(to), `${end} is before ${from}, ${start}.`);
  return { start: start ?? '', end: end ?? null };
}

/** Pounds as pence; undefined where absent, or wrong, which is noted. */
export function readPounds(fields: Fields, name: string, at: string, note: Note): Decimal | undefined {
  const value = fields[name];
  if (!present(value)) return undefined;
  const problem = amountProblem(value);
  if (problem !== undefined) note(at, problem);
  else if (Number(value) > MOST_POUNDS) note(at, `${value} pounds is too much to be true.`);
  else return penceFromPounds(value as Decimal);
  return undefined;
}

/** A list of objects; undefined where absent. */
export function readList(fields: Fields, name: string, note: Note): Fields[] | undefined {
  const list = fields[name];
  if (!present(list)) return undefined;
  if (!Array.isArray(list)) {
    note(name, 'This is not a list: write it in square brackets.');
    return [];
  }
  return list.flatMap((item: unknown, index) => {
    if (isFields(item)) return [item];
    note(`${name}[${index}]`, 'This is not an object: write it in braces.');
    return [];
  });
}
