import {
  addDays,
  addYears,
  ageOn,
  daysBetween,
  fromDayNumber,
  type ISODate,
  longDate,
} from '@waymark/ilr/dates';
import { type Earnings, missingPay } from './accrual/earnings.ts';
import { type Job, jobName, type OutcomeRecord } from './accrual/record.ts';
import { type Terms, termsOf } from './accrual/terms.ts';
import { pounds, scaled } from './money.ts';
import { WINDOW_WARNING_DAYS } from './parameters/figures.ts';
import type { Series } from './parameters/series.ts';
import { AGES_OF_CHANGE, minimumWageOn, type WageTable } from './parameters/wages.ts';

/** Something that a person should look at, or that could not be checked. */
export interface Warning {
  readonly code:
    | 'window-closes'
    | 'below-minimum-wage'
    | 'hours-missing'
    | 'rate-missing'
    | 'earnings-do-not-count'
    | 'not-checked';
  readonly message: string;
  /** The job it is about. */
  readonly job?: string;
  /** The milestone it is about. */
  readonly milestone?: string;
  /** The day it is about. */
  readonly date?: ISODate;
}

/** What the record lacks, and which earnings do not count. */
export function recordWarnings(record: OutcomeRecord, earnings: Earnings): Warning[] {
  const missing = missingPay(earnings.stretches).map(({ stretch, missing }): Warning => {
    const date = fromDayNumber(stretch.from);
    return {
      code: missing === 'hourly rate' ? 'rate-missing' : 'hours-missing',
      message: `The ${missing} of ${stretch.job} is missing from ${longDate(date)}: its earnings are not counted. Enter it.`,
      job: stretch.job,
      date,
    };
  });
  const excluded = record.jobs.flatMap((job, index): Warning[] =>
    job.doesNotCount === undefined
      ? []
      : [
          {
            code: 'earnings-do-not-count',
            message: `The earnings of ${jobName(job, index)} are left out: ${job.doesNotCount}.`,
            job: jobName(job, index),
          },
        ],
  );
  return [...missing, ...excluded];
}

/** Warns of an outcome window that closes within the next 60 days, where the milestone is not reached by today. */
export function windowWarning(
  milestone: { id: string; name: string; date: ISODate | null },
  windowLastDay: ISODate | undefined,
  today: ISODate,
): Warning[] {
  if (windowLastDay === undefined || (milestone.date !== null && milestone.date <= today)) return [];
  const left = daysBetween(today, windowLastDay);
  if (left < 0 || left > WINDOW_WARNING_DAYS) return [];
  const when =
    left === 0 ? 'today' : `in ${left} ${left === 1 ? 'day' : 'days'}, on ${longDate(windowLastDay)}`;
  const projected =
    milestone.date === null
      ? 'no date is projected before that'
      : `it is projected for ${longDate(milestone.date)}`;
  return [
    {
      code: 'window-closes',
      message: `The outcome window closes ${when}; “${milestone.name}” is not reached yet, and ${projected}.`,
      milestone: milestone.id,
      date: windowLastDay,
    },
  ];
}

/**
 * Warns where the recorded rate is below the minimum wage for the person's age: for each stretch of unchanging terms, the
 * first such day. The rates of the law apply from the first pay period that begins on or after the day they change;
 * that finer point is not looked at.
 */
export function minimumWageWarnings(record: OutcomeRecord, today: ISODate, table: WageTable): Warning[] {
  const rated = record.jobs.some(job => termsOf(job).some(terms => terms.hourlyPence !== undefined));
  if (!rated) return [];
  const { dateOfBirth } = record;
  if (dateOfBirth === undefined) {
    const message = 'Pay was not checked against the minimum wage: the date of birth is missing. Enter it.';
    return [{ code: 'not-checked', message }];
  }
  return record.jobs.flatMap((job, index) => {
    const name = jobName(job, index);
    return termsOf(job).flatMap(terms => [
      ...belowMinimum(job, name, terms, dateOfBirth, table),
      ...notCovered(name, terms, today, table),
    ]);
  });
}

function belowMinimum(
  job: Job,
  name: string,
  terms: Terms,
  dateOfBirth: ISODate,
  table: WageTable,
): Warning[] {
  const { hourlyPence } = terms;
  if (hourlyPence === undefined) return [];
  for (const date of daysOfChange(job, terms, dateOfBirth, table)) {
    const age = ageOn(dateOfBirth, date);
    const due = minimumWageOn(date, age, hasApprenticeRate(job, age, date), table);
    if (due === undefined || scaled(hourlyPence) >= scaled(due.value)) continue;
    const message =
      `${name} pays ${pounds(hourlyPence)} an hour; from ${longDate(date)} the minimum at age ${age} is ` +
      `${pounds(due.value)} (${due.rate}).`;
    return [{ code: 'below-minimum-wage', message, job: name, date }];
  }
  return [];
}

/** The days within the terms on which the minimum wage may be another than before. */
function daysOfChange(job: Job, { from, to }: Terms, dateOfBirth: ISODate, table: WageTable): ISODate[] {
  const allSeries: readonly Series<number>[] = Object.values(table);
  const newRates = allSeries.flatMap(series => series.values.map(value => value.validFrom));
  const birthdays = AGES_OF_CHANGE.map(age => comesOfAge(dateOfBirth, age));
  const yearOver = job.apprenticeshipStart === undefined ? [] : [addYears(job.apprenticeshipStart, 1)];
  const within = [...newRates, ...birthdays, ...yearOver].filter(
    date => date > from && (to === undefined || date <= to),
  );
  return [from, ...new Set(within.sort())];
}

/** The first day on which the person is that old: in a common year somebody born on 29 February comes of age on 1 March. */
function comesOfAge(dateOfBirth: ISODate, age: number): ISODate {
  const birthday = addYears(dateOfBirth, age);
  return ageOn(dateOfBirth, birthday) >= age ? birthday : addDays(birthday, 1);
}

function hasApprenticeRate(job: Job, age: number, date: ISODate): boolean {
  const { apprenticeshipStart } = job;
  if (apprenticeshipStart === undefined || date < apprenticeshipStart) return false;
  return age < 19 || date < addYears(apprenticeshipStart, 1);
}

/** Says where no minimum wage is known for a day that has come. */
function notCovered(
  job: string,
  { from, to, hourlyPence }: Terms,
  today: ISODate,
  table: WageTable,
): Warning[] {
  if (hourlyPence === undefined) return [];
  const { values, knownTo } = table.nationalLivingWage;
  const first = values[0]!.validFrom;
  const message = (days: string) =>
    `The pay of ${job} was not checked ${days}: no minimum wage is known for then.`;
  const warnings: Warning[] = [];
  if (from < first)
    warnings.push({ code: 'not-checked', message: message(`before ${longDate(first)}`), job, date: from });
  const lastWorked = to === undefined || to > today ? today : to;
  if (knownTo !== undefined && lastWorked > knownTo && lastWorked >= from)
    warnings.push({
      code: 'not-checked',
      message: message(`after ${longDate(knownTo)}`),
      job,
      date: lastWorked,
    });
  return warnings;
}
