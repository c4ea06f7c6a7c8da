import { type ISODate, isDate } from '@waymark/ilr/dates';

/** The day that was typed the British way, `15/12/2025`, `15.12.2025` or `15122025`; `undefined` if it is none. */
export function fromUkDate(text: string): ISODate | undefined {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}
