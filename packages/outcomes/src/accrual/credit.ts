import { dayNumber, endOfMonth, fromDayNumber } from '@waymark/ilr/dates';
import type { Settings } from '../settings.ts';
import type { Stretch } from './terms.ts';

const WEEKS_IN_PERIOD = { week: 1, fortnight: 2, 'four-weeks': 4 } as const;

/**
 * The last day whose pay counts by `day`: the day itself, the last completed week of the job, or the end of the last pay
 * period that has been paid. Nothing that was earned is lost: a week or period cut short counts when the job is over, or
 * on its payday.
 */
export function creditedThrough(
  stretch: Stretch,
  day: number,
  settings: Pick<Settings, 'credited' | 'payPeriod' | 'payDelayDays'>,
): number {
  if (settings.credited === 'daily') return day;
  if (settings.credited === 'whole-weeks') {
    return day >= stretch.jobTo ? stretch.jobTo : endOfPeriods(stretch.jobFrom, 7, day);
  }
  const paidFor = day - settings.payDelayDays;
  if (settings.payPeriod === 'calendar-month') return endOfLastMonth(paidFor);
  return endOfPeriods(stretch.jobFrom, 7 * WEEKS_IN_PERIOD[settings.payPeriod], paidFor);
}

/** The last day of the last whole period of so many days, counted from `first`, that is over by the end of `day`. */
function endOfPeriods(first: number, days: number, day: number): number {
  return first + days * Math.floor((day - first + 1) / days) - 1;
}

function endOfLastMonth(day: number): number {
  const date = fromDayNumber(day);
  return date === endOfMonth(date) ? day : dayNumber(`${date.slice(0, 8)}01`) - 1;
}
