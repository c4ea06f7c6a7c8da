import { isDate, ukDate } from '@waymark/ilr/dates';

const number = new Intl.NumberFormat('en-GB');

/** A count with its noun: `1 learner`, `2,304 learners`. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${number.format(amount)} ${amount === 1 ? one : many}`;
}

/** Words as they stand at the head of a line or a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A number as the British write it. */
export function figure(amount: number): string {
  return number.format(amount);
}

/** Bytes in the unit that fits. */
export function bytes(amount: number): string {
  if (amount < 1000) return count(amount, 'byte');
  const units = ['kB', 'MB', 'GB'];
  let value = amount / 1000;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

/** A stretch of time in words. */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${Math.max(seconds, 0.1).toFixed(1)} seconds`;
  if (seconds < 90) return count(Math.round(seconds), 'second');
  return count(Math.round(seconds / 60), 'minute');
}

/** A field's value as it is read: dates the British way, an absent value in words. */
export function shown(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return 'not returned';
  return typeof value === 'string' && isDate(value) ? ukDate(value) : String(value);
}
