/**
 * Dates are ISO strings (`2025-08-01`): they compare as strings, print as they are stored and know no time zone.
 * Arithmetic on them happens here and nowhere else.
 */

/** A day, as `YYYY-MM-DD`. */
export type ISODate = string;

const DAY = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a real day written as `YYYY-MM-DD`: `2025-02-29` is not one. */
export function isDate(text: string): boolean {
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  const month = Number(parts[2]);
  return (
    month >= 1 &&
    month <= 12 &&
    Number(parts[3]) >= 1 &&
    Number(parts[3]) <= daysInMonth(Number(parts[1]), month)
  );
}

/** How many days the month has; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01, for arithmetic and for axes. The date must be a real one. */
export function dayNumber(date: ISODate): number {
  return Date.UTC(year(date), month(date) - 1, day(date)) / DAY;
}

/** The day that is `number` days after 1970-01-01. */
export function fromDayNumber(number: number): ISODate {
  // Three times as fast as toISOString, and asked for each of a learner's dates.
  const date = new Date(number * DAY);
  return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The date `days` later; earlier if negative. */
export function addDays(date: ISODate, days: number): ISODate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The same day `months` later, or the last day of that month where it is shorter: 31 August + 6 is 28 February. */
export function addMonths(date: ISODate, months: number): ISODate {
  const count = year(date) * 12 + (month(date) - 1) + months;
  const toYear = Math.floor(count / 12);
  const toMonth = (count % 12) + 1;
  return isoDate(toYear, toMonth, Math.min(day(date), daysInMonth(toYear, toMonth)));
}

/** The same day `years` later; 29 February becomes 28 February in a common year. */
export function addYears(date: ISODate, years: number): ISODate {
  return addMonths(date, years * 12);
}

/** Whole days from `from` to `to`: 0 on the same day, negative if `to` is earlier. */
export function daysBetween(from: ISODate, to: ISODate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Whole years from `from` to `to`, as ages are counted: a year is complete on its anniversary. */
export function wholeYearsBetween(from: ISODate, to: ISODate): number {
  const years = year(to) - year(from);
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** Age in whole years on a day. Someone born on 29 February comes of age on 1 March in a common year. */
export function ageOn(dateOfBirth: ISODate, date: ISODate): number {
  return wholeYearsBetween(dateOfBirth, date);
}

/** First day of the teaching year (1 August to 31 July) that the date lies in. */
export function teachingYearStart(date: ISODate): ISODate {
  return isoDate(month(date) >= 8 ? year(date) : year(date) - 1, 8, 1);
}

/** The last day of the date's month. */
export function endOfMonth(date: ISODate): ISODate {
  return isoDate(year(date), month(date), daysInMonth(year(date), month(date)));
}

/** The later of two dates; one that is absent gives way to the other. */
export function later(a: ISODate | undefined, b: ISODate | undefined): ISODate | undefined {
  if (a === undefined) return b;
  return b !== undefined && b > a ? b : a;
}

/** The earlier of two dates; one that is absent gives way to the other. */
export function earlier(a: ISODate, b: ISODate | undefined): ISODate;
export function earlier(a: ISODate | undefined, b: ISODate | undefined): ISODate | undefined;
export function earlier(a: ISODate | undefined, b: ISODate | undefined): ISODate | undefined {
  if (a === undefined) return b;
  return b !== undefined && b < a ? b : a;
}

/** The date as it is written in England: `01/08/2025`. */
export function ukDate(date: ISODate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The date as it is read: `1 August 2025`. */
export function longDate(date: ISODate): string {
  return `${day(date)} ${MONTHS[month(date) - 1]} ${year(date)}`;
}

/** Year, month (from 1) and day as an ISO date. */
export function isoDate(year: number, month: number, day: number): ISODate {
  const written =
    year >= 0 && year <= 9999 ? `${TWO_DIGITS[Math.floor(year / 100)]}${TWO_DIGITS[year % 100]}` : year;
  return `${written}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}`;
}

const TWO_DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

// Dates are taken apart for most aims: this way costs a tenth of cutting them up and reading the pieces.
const year = (date: ISODate) => twoDigits(date, 0) * 100 + twoDigits(date, 2);
const month = (date: ISODate) => twoDigits(date, 5);
const day = (date: ISODate) => twoDigits(date, 8);
const twoDigits = (date: ISODate, at: number) => date.charCodeAt(at) * 10 + date.charCodeAt(at + 1) - 528;
