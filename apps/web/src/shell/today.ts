import { type ISODate, isoDate } from '@waymark/ilr/dates';

/** Today in the time zone of the person at the screen. */
export function today(): ISODate {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
