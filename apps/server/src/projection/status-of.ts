import { daysBetween } from '@waymark/ilr/dates';
import { type MilestoneProjection, WINDOW_WARNING_DAYS } from '@waymark/outcomes';

/** The statuses that the record decides. The others are somebody's word and stay until a supervisor takes them back. */
export const WORKED_OUT = ['Active', 'Projected', 'At risk'] as const;

/** True if the record decides the status, and a change of it works the milestone out anew. */
export function isWorkedOut(status: string): boolean {
  return (WORKED_OUT as readonly string[]).includes(status);
}

/**
 * How a milestone stands by its record. At risk: it has not come yet, and its window closes within sixty days, has closed, or
 * closes before the day on which it would be reached. Projected: it has a date. Active: it has none.
 */
export function statusOf(
  projection: Pick<MilestoneProjection, 'date' | 'track'>,
  windowLastDay: string | null,
  today: string,
): (typeof WORKED_OUT)[number] {
  const { date, track } = projection;
  if (date !== null && date <= today) return 'Projected';
  const closes = windowLastDay !== null && daysBetween(today, windowLastDay) <= WINDOW_WARNING_DAYS;
  // A track beside no date is the one that would reach it but for the window.
  const late = date === null && track !== null;
  if (closes || late) return 'At risk';
  return date === null ? 'Active' : 'Projected';
}
