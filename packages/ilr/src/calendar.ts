/** When returns close. */

import type { ISODate } from './dates.ts';
import { addMonths } from './dates.ts';
import { type Year, yearStart } from './years.ts';

/** One return of a year. */
export interface ReturnPeriod {
  /** `R01` to `R14`. */
  readonly name: string;
  /** Number of the return, from 1. */
  readonly number: number;
  /** First day of the month it reports up to: R01 is August; undefined for R13 and R14, which come after the year. */
  readonly month: ISODate | undefined;
  /** The last day of the return, at 18:00 UK time; undefined if it is not known. */
  readonly closes: ISODate | undefined;
  /** `inferred`: from the pattern of other years, to be confirmed before it is relied on. */
  readonly confidence: 'stated' | 'inferred' | 'unknown';
}

/** Returns close at this time in the UK. */
export const CLOSING_TIME = '18:00';

interface Timetable {
  readonly source: string;
  readonly confidence: 'stated' | 'inferred';
  /** R01 to R14; a date that is not known is left out. */
  readonly closes: Readonly<Record<string, ISODate>>;
}

const TIMETABLES: Record<Year, Timetable> = {
  2425: {
    source: 'R13 and R14 as published; the others were not seen',
    confidence: 'stated',
    closes: { R13: '2025-09-12', R14: '2025-10-23' },
  },
  2526: {
    source: 'The fourth English working day of the month, as in 2020-21, 2022-23 and 2026-27',
    confidence: 'inferred',
    closes: {
      R01: '2025-09-04',
      R02: '2025-10-06',
      R03: '2025-11-06',
      R04: '2025-12-04',
      R05: '2026-01-07',
      R06: '2026-02-05',
      R07: '2026-03-05',
      R08: '2026-04-08',
      R09: '2026-05-07',
      R10: '2026-06-04',
      R11: '2026-07-06',
      R12: '2026-08-06',
    },
  },
  2627: {
    source: '2026 to 2027 data collection timetable, January 2026',
    confidence: 'stated',
    closes: {
      R01: '2026-09-04',
      R02: '2026-10-06',
      R03: '2026-11-05',
      R04: '2026-12-04',
      R05: '2027-01-07',
      R06: '2027-02-04',
      R07: '2027-03-04',
      R08: '2027-04-06',
      R09: '2027-05-07',
      R10: '2027-06-04',
      R11: '2027-07-06',
      R12: '2027-08-05',
      R13: '2027-09-14',
      R14: '2027-10-21',
    },
  },
};

/** The fourteen returns of a year. */
export const returnPeriods = (year: Year): readonly ReturnPeriod[] =>
  Array.from({ length: 14 }, (_, index) => periodOf(year, index + 1));

function periodOf(year: Year, number: number): ReturnPeriod {
  const { closes, confidence } = TIMETABLES[year];
  const name = `R${String(number).padStart(2, '0')}`;
  const date = closes[name];
  return {
    name,
    number,
    month: number <= 12 ? addMonths(yearStart(year), number - 1) : undefined,
    closes: date,
    confidence: date === undefined ? 'unknown' : confidence,
  };
}

/** Where the year's closing dates come from. */
export const timetableSource = (year: Year): string => TIMETABLES[year].source;

/** The first return of the year that closes on the day or after it, of those whose date is known. */
export const nextReturn = (year: Year, date: ISODate): ReturnPeriod | undefined =>
  returnPeriods(year).find(period => period.closes !== undefined && date <= period.closes);
