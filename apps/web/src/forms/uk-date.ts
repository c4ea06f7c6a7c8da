import { type ISODate, isDate } from '@waymark/ilr/dates';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/**
 * The day that was typed the British way, such as `15/12/2025`, `15.12.2025`, `15122025` or `15 Dec 2025`; `undefined` if it
 * is none.
 * @param latestYear the last year that two digits for a year may mean: up to 2045, `26` is 2026 and `68` is 1968. Without it
 * a year has four digits.
 */
export function fromUkDate(text: string, latestYear?: number): ISODate | undefined {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d\d)$/.exec(text) ??
    /^(\d\d)(\d\d)(\d{4}|\d\d)$/.exec(text) ??
    /^(\d{1,2})[ /.-]?([a-z]{3,9})\.?[ /.,-]*(\d{4}|\d\d)$/i.exec(text) ??
    [];
  const date = `${fullYear(year, latestYear)}-${numberOf(month)}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}

function fullYear(year: string, latestYear: number | undefined): string {
  if (year.length !== 2 || latestYear === undefined) return year;
  const near = Math.floor(latestYear / 100) * 100 + Number(year);
  return String(near > latestYear ? near - 100 : near);
}

/** The number of a month, which may be written out or cut short: `Apr`, `Sept`, `April`. */
function numberOf(month: string): string {
  if (!/^[a-z]/i.test(month)) return month.padStart(2, '0');
  const at = MONTHS.findIndex(name => name.startsWith(month.toLowerCase()));
  return at < 0 ? '' : String(at + 1).padStart(2, '0');
}
