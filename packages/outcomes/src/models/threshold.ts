import type { ISODate } from '@waymark/ilr/dates';
import { valueOn } from '../parameters/series.ts';
import { THRESHOLD_WAGES, type ThresholdWage } from '../parameters/wages.ts';

/** A typed amount, or hours a week for so many weeks at the wage rate of a day. */
export type Threshold =
  | { readonly pence: number }
  | { readonly hoursPerWeek: number; readonly weeks: number; readonly wage: ThresholdWage };

/**
 * The threshold in pence: the typed amount, or hours x weeks x the wage rate in force on the day; undefined where no rate
 * is known for it. No page prints these amounts; 416 hours at £12.21 are £5,079.36.
 */
export function thresholdPence(threshold: Threshold, date: ISODate): number | undefined {
  if ('pence' in threshold) return threshold.pence;
  const rate = valueOn(THRESHOLD_WAGES[threshold.wage], date);
  return rate && threshold.hoursPerWeek * threshold.weeks * rate.value;
}
