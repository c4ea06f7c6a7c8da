import { isDate } from '@waymark/ilr/dates';
import { isDecimal, scaled } from '../money.ts';
import type { OutcomeRecord, Spell } from './record.ts';

/** Something in a record that cannot be worked with: the field, as `jobs[0].end`, and what is wrong with it. */
export interface Problem {
  readonly field: string;
  readonly message: string;
}

/** A record that cannot be worked with. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ field, message }) => `${field}: ${message}`).join('\n'));
    this.problems = problems;
  }
}

const HOURS_IN_WEEK = scaled(168);

/** What is wrong with a record; empty if it can be projected. What is only missing is no problem: the result says so. */
export function problemsIn(record: OutcomeRecord): Problem[] {
  const problems: Problem[] = [];
  const note = (field: string, message: string | undefined) => {
    if (message !== undefined) problems.push({ field, message });
  };
  note('programmeStart', dateProblem(record.programmeStart));
  if (record.dateOfBirth !== undefined) note('dateOfBirth', dateProblem(record.dateOfBirth));
  record.jobs.forEach((job, index) => {
    const at = `jobs[${index}]`;
    checkSpell(job, at, note);
    note(`${at}.hoursPerWeek`, hoursProblem(job.hoursPerWeek));
    note(`${at}.hourlyPence`, amountProblem(job.hourlyPence));
    if (job.apprenticeshipStart !== undefined)
      note(`${at}.apprenticeshipStart`, dateProblem(job.apprenticeshipStart));
    job.changes?.forEach((change, number) => {
      const within = `${at}.changes[${number}]`;
      note(`${within}.from`, dateProblem(change.from));
      note(`${within}.hoursPerWeek`, hoursProblem(change.hoursPerWeek));
      note(`${within}.hourlyPence`, amountProblem(change.hourlyPence));
    });
  });
  for (const [index, spell] of (record.selfEmployment ?? []).entries())
    checkSpell(spell, `selfEmployment[${index}]`, note);
  for (const [index, event] of (record.events ?? []).entries())
    note(`events[${index}].date`, dateProblem(event.date));
  for (const [id, date] of Object.entries(record.achieved ?? {})) note(`achieved.${id}`, dateProblem(date));
  return problems;
}

function checkSpell(
  spell: Spell,
  at: string,
  note: (field: string, message: string | undefined) => void,
): void {
  const start = dateProblem(spell.start);
  note(`${at}.start`, start);
  if (spell.end === undefined || spell.end === null) return;
  const end = dateProblem(spell.end);
  note(`${at}.end`, end);
  if (!start && !end && spell.end < spell.start)
    note(`${at}.end`, `${spell.end} is before the start, ${spell.start}.`);
}

/** The problem of a field that should be a date, if it has one. */
export function problemsWith(field: string, date: unknown): Problem[] {
  const message = dateProblem(date);
  return message === undefined ? [] : [{ field, message }];
}

/** What is wrong with a value that should be a date; undefined if it is one between 1900 and 2999. */
export function dateProblem(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '')
    return 'A date is missing; write it as YYYY-MM-DD.';
  if (typeof value !== 'string' || !isDate(value))
    return `${JSON.stringify(value)} is not a date; write it as YYYY-MM-DD.`;
  return value < '1900' || value >= '3000' ? `${value} is not between the years 1900 and 2999.` : undefined;
}

/** What is wrong with weekly hours; undefined if they are absent, or a number from 0 to 168. */
export function hoursProblem(value: unknown): string | undefined {
  const problem = amountProblem(value);
  if (problem || value === undefined || value === null) return problem;
  return scaled(value as number) > HOURS_IN_WEEK ? `${value} is more hours than a week has.` : undefined;
}

/** What is wrong with an amount of hours or money; undefined if it is absent, or a decimal of zero or more. */
export function amountProblem(value: unknown): string | undefined {
  if (value === undefined || value === null || isDecimal(value)) return undefined;
  return `${JSON.stringify(value)} is not a number of zero or more, such as 12.21.`;
}
