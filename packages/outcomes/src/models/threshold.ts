import { type ISODate, longDate } from '@waymark/ilr/dates';
import { pounds } from '../money.ts';
import { valueOn } from '../parameters/series.ts';
import { type ThresholdWage, WAGES, type WageTable } from '../parameters/wages.ts';

/** A typed amount, or hours a week for so many weeks at the wage rate of a day. */
export type Threshold =
  | { readonly pence: number }
  | { readonly hoursPerWeek: number; readonly weeks: number; readonly wage: ThresholdWage };

/** A threshold in pence, and what it was worked out from, in words, where it was not typed. */
export interface ThresholdAmount {
  readonly pence: number;
  readonly basis?: string;
}

/**
 * The threshold: the typed amount, or hours x weeks x the wage rate in force on the day; undefined where no rate is known
 * for it. No page prints these amounts; 416 hours at £12.21 are £5,079.36.
 */
export function thresholdOn(
  threshold: Threshold,
  date: ISODate,
  table: WageTable = WAGES,
): ThresholdAmount | undefined {
  if ('pence' in threshold) return { pence: threshold.pence };
  const { hoursPerWeek, weeks, wage } = threshold;
  const rate = valueOn(table[wage], date);
  return (
    rate && {
      pence: hoursPerWeek * weeks * rate.value,
      basis: `${hoursPerWeek} hours a week for ${weeks} weeks at ${pounds(rate.value)}, the ${table[wage].name} on ${longDate(date)}`,
    }
  );
}
