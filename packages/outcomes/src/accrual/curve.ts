import { dayNumber, fromDayNumber, type ISODate } from '@waymark/ilr/dates';
import { toPence } from '../money.ts';
import type { Earnings } from './earnings.ts';

/** A point of the earnings curve: the running total at the end of a day, in whole pence. */
export interface CurvePoint {
  readonly date: ISODate;
  readonly pence: number;
}

const MOST_POINTS = 160;

/**
 * The earnings curve from one day to another, for a chart: a point a week, or fewer over a long time, and one wherever a
 * job starts, changes or ends and on the days marked. Between two points of a stretch pay accrues evenly under the default
 * convention.
 */
export function earningsCurve(
  earnings: Earnings,
  from: ISODate,
  to: ISODate,
  marked: readonly ISODate[] = [],
): CurvePoint[] {
  const first = dayNumber(from);
  const last = dayNumber(to);
  const step = 7 * Math.max(1, Math.ceil((last - first) / 7 / MOST_POINTS));
  const days = new Set([first, last, ...marked.map(dayNumber)]);
  for (let day = first; day <= last; day += step) days.add(day);
  for (const stretch of earnings.stretches) days.add(stretch.from - 1).add(stretch.to);
  return [...days]
    .filter(day => day >= first && day <= last)
    .sort((a, b) => a - b)
    .map(fromDayNumber)
    .map(date => ({ date, pence: toPence(earnings.by(date)) }));
}
