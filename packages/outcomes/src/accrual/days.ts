import { type Decimal, scaled } from '../money.ts';
import type { Stretch } from './terms.ts';

/** Days from `from` to `to`, both counted, as day numbers; `to` is Infinity while they go on. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** The days covered by any of these, as separate runs in order: each day once, and runs that touch made one. */
export function union(runs: readonly Days[]): Days[] {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of [...runs].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else if (to >= from) joined.push({ from, to });
  }
  return joined;
}

/** How many of the days lie on or before `day`. The runs are separate. */
export function countThrough(runs: readonly Days[], day: number): number {
  return runs.reduce((count, { from, to }) => count + Math.max(0, Math.min(to, day) - from + 1), 0);
}

/** The day that is the `number`th of the days; undefined if there are not so many. The runs are separate and in order. */
export function nthDay(runs: readonly Days[], number: number): number | undefined {
  let left = number;
  for (const { from, to } of runs) {
    if (to - from + 1 >= left) return from + left - 1;
    left -= to - from + 1;
  }
  return undefined;
}

/** The days on which the hours of all jobs together come to at least so many a week. Unknown hours count as none. */
export function daysInWork(stretches: readonly Stretch[], hoursPerWeek: Decimal): Days[] {
  const least = scaled(hoursPerWeek);
  const edges = [...new Set(stretches.flatMap(({ from, to }) => [from, to + 1]))]
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const enough = edges.flatMap((from, index) => {
    const on = stretches.filter(stretch => stretch.from <= from && stretch.to >= from);
    const hours = on.reduce((sum, stretch) => sum + scaled(stretch.hoursPerWeek ?? 0), 0n);
    return on.length > 0 && hours >= least ? [{ from, to: (edges[index + 1] ?? Infinity) - 1 }] : [];
  });
  return union(enough);
}
