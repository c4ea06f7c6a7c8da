import { parseYear, returnPeriods } from '@waymark/ilr';
import { addDays, addMonths, type ISODate, isoDate, teachingYearStart } from '@waymark/ilr/dates';

/** When an amount is earned: the funding year and the return period of its calendar month (August is 1, July 12). */
export interface EarningsPeriod {
  /** As people write it: `2025-26`. */
  readonly fundingYear: string;
  readonly period: number;
}

/** The earnings period of a day. Source: the pattern of ILR earnings; inferred for Skills Bootcamps. */
export function earningsPeriodOf(date: ISODate): EarningsPeriod {
  const start = Number(teachingYearStart(date).slice(0, 4));
  const month = Number(date.slice(5, 7));
  return {
    fundingYear: `${start}-${String((start + 1) % 100).padStart(2, '0')}`,
    period: month >= 8 ? month - 7 : month + 5,
  };
}

/**
 * The day on which the return of an earnings period closes; its first day known to be past is the day after. For a year
 * whose timetable is not known it is estimated: a week into the next month.
 */
export function periodCloses({ fundingYear, period }: EarningsPeriod): { on: ISODate; estimated: boolean } {
  const known = parseYear(fundingYear);
  const closes = known && returnPeriods(known)[period - 1]?.closes;
  if (closes !== undefined) return { on: closes, estimated: false };
  return { on: addDays(addMonths(yearBegins(fundingYear), period), 6), estimated: true };
}

/** The day on which the last return of a funding year (R14) closes; estimated as 31 October where it is not known. */
export function yearCloses(fundingYear: string): { on: ISODate; estimated: boolean } {
  const known = parseYear(fundingYear);
  const closes = known && returnPeriods(known)[13]?.closes;
  if (closes !== undefined) return { on: closes, estimated: false };
  return { on: isoDate(Number(fundingYear.slice(0, 4)) + 1, 10, 31), estimated: true };
}

function yearBegins(fundingYear: string): ISODate {
  return isoDate(Number(fundingYear.slice(0, 4)), 8, 1);
}
