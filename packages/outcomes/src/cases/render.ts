import { longDate } from '@waymark/ilr/dates';
import type { ProjectionResult } from './case.ts';

/** The results for reading: id, date and track, and the reason below. */
export function renderProjections(results: readonly ProjectionResult[]): string {
  const width = Math.max(0, ...results.map(({ id }) => id.length)) + 2;
  const indent = ' '.repeat(width);
  return results
    .map(({ id, projectedDate, track, why }) => {
      const date = projectedDate === null ? 'no projected date' : longDate(projectedDate);
      return `${id.padEnd(width)}${date}${track === null ? '' : ` (${track})`}\n${indent}${why}\n`;
    })
    .join('');
}
