import { dayNumber, fromDayNumber, type ISODate } from '@waymark/ilr/dates';
import { type Amount, type Decimal, pay, toNearestPenny, toPence } from '../money.ts';
import type { Settings } from '../settings.ts';
import { creditedThrough } from './credit.ts';
import type { OutcomeRecord } from './record.ts';
import { countedStretches, type Stretch } from './terms.ts';

/** No projection looks further than this day. */
const HORIZON = dayNumber('9998-12-31');

/** Earnings as they accrue. */
export interface Earnings {
  /** The days that count, whether or not their pay is known. */
  readonly stretches: readonly Stretch[];
  /** The running total at the end of a day, exactly. */
  by(date: ISODate): Amount;
  /** The first day on which the running total reaches (or exceeds) the amount; undefined if it never does. */
  firstDay(amount: Amount): ISODate | undefined;
  /** Weekly pay of the jobs that run on the day and go on after it. */
  weeklyAfter(date: ISODate): Amount;
  /** What the running total at the end of a day is made of. */
  parts(date: ISODate): Part[];
}

/** What one stretch of a job, under unchanging terms, brings to the running total. */
export interface Part {
  readonly job: string;
  readonly from: ISODate;
  readonly to: ISODate;
  /** The days that pay: calendar days, or weekdays where pay accrues on weekdays. */
  readonly days: number;
  /** Rounded to whole pence, for showing. */
  readonly weeklyPence: number;
  readonly pence: number;
}

/** A stretch whose hours and rate are known, and what it pays. */
interface Priced extends Stretch {
  readonly weekly: Amount;
  readonly daily: Amount;
}

/**
 * The earnings of a record under the settings. Pay that is not known accrues nothing; `missingPay` tells where.
 *
 * The running total never falls, so the day on which it reaches an amount is found by halving the days in between: the
 * same search for every convention.
 */
export function earningsOf(record: OutcomeRecord, settings: Settings): Earnings {
  const stretches = countedStretches(record, settings);
  const priced = stretches.flatMap(stretch => price(stretch, settings));
  const lastCounted = (stretch: Stretch, day: number) =>
    Math.min(creditedThrough(stretch, day, settings), stretch.to, day);
  const total = (day: number): Amount => {
    let sum = 0n;
    for (const stretch of priced) {
      const last = lastCounted(stretch, day);
      if (last >= stretch.from) sum += stretch.daily * BigInt(daysThatPay(stretch.from, last, settings));
    }
    return sum;
  };
  return {
    stretches,
    by: date => total(dayNumber(date)),
    firstDay: amount => {
      const met = (day: number) =>
        settings.comparator === 'reaches' ? total(day) >= amount : total(day) > amount;
      const day = firstDayThat(met, dayNumber(record.programmeStart), HORIZON);
      return day === undefined ? undefined : fromDayNumber(day);
    },
    weeklyAfter: date => {
      const day = dayNumber(date);
      return priced.reduce(
        (sum, s) => (s.from <= day && s.to >= day && s.jobTo > day ? sum + s.weekly : sum),
        0n,
      );
    },
    parts: date => {
      const day = dayNumber(date);
      return priced.flatMap(({ job, from, weekly, daily, ...stretch }) => {
        const to = lastCounted({ job, from, ...stretch }, day);
        if (to < from || weekly === 0n) return [];
        const days = daysThatPay(from, to, settings);
        const pence = toPence(daily * BigInt(days));
        return [
          {
            job,
            from: fromDayNumber(from),
            to: fromDayNumber(to),
            days,
            weeklyPence: toPence(weekly),
            pence,
          },
        ];
      });
    },
  };
}

/** Pay that is not known: the stretch, and what is missing of it. */
export interface MissingPay {
  readonly stretch: Stretch;
  readonly missing: 'weekly hours' | 'hourly rate';
}

/** The stretches that count but whose pay is not known; where no hours are worked, a rate is not missed. */
export function missingPay(stretches: readonly Stretch[]): MissingPay[] {
  return stretches.flatMap((stretch): MissingPay[] => {
    if (isZero(stretch.hoursPerWeek) || isZero(stretch.hourlyPence)) return [];
    if (stretch.hoursPerWeek === undefined) return [{ stretch, missing: 'weekly hours' }];
    return stretch.hourlyPence === undefined ? [{ stretch, missing: 'hourly rate' }] : [];
  });
}

/** The first day from `from` to `to` of which the test is true, where it stays true from then on. */
export function firstDayThat(test: (day: number) => boolean, from: number, to: number): number | undefined {
  if (!test(to)) return undefined;
  let low = from;
  let high = to;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function price(stretch: Stretch, settings: Settings): Priced[] {
  const { hoursPerWeek, hourlyPence } = stretch;
  if (hoursPerWeek === undefined || hourlyPence === undefined) return [];
  const exact = pay(hoursPerWeek, hourlyPence);
  const weekly = settings.rounding === 'weekly-penny' ? toNearestPenny(exact) : exact;
  const daily = weekly / (settings.spread === 'seven-days' ? 7n : 5n);
  return [{ ...stretch, weekly, daily: settings.rounding === 'daily-penny' ? toNearestPenny(daily) : daily }];
}

function daysThatPay(from: number, to: number, settings: Settings): number {
  return settings.spread === 'seven-days' ? to - from + 1 : weekdaysThrough(to) - weekdaysThrough(from - 1);
}

/** Mondays to Fridays from a Monday long ago to the day. Day 0, 1 January 1970, was a Thursday. */
function weekdaysThrough(day: number): number {
  const fromMonday = day + 4;
  const weeks = Math.floor(fromMonday / 7);
  return weeks * 5 + Math.min(fromMonday - weeks * 7, 5);
}

function isZero(value: Decimal | undefined): boolean {
  return value !== undefined && Number(value) === 0;
}
