import { endOfMonth, type ISODate, isDate } from '@waymark/ilr/dates';

/** What a cell of reference data can hold once read. */
export type Value = string | number | boolean;

/** How the text of a column is read. */
export type ValueType =
  | 'title' // any text: names and titles, on which nothing is decided
  | 'text'
  | 'upper' // a code that is compared without case: aim reference, contract number
  | 'code2' // a number code written with two digits: 1 is 01
  | 'code4' // a number code written with four digits: 1 is 0001
  | 'plainCode' // a number code written without leading zeros: 020 is 20
  | 'integer'
  | 'decimal'
  | 'pence' // pounds in the data, whole pence here
  | 'date'
  | 'monthEnd' // a month, as 202406 or 2024-06: its last day
  | 'flag'
  | 'postcode'; // as a number, see postcodeNumber

/** How each type is described when a value is refused. */
export const EXPECTED: Record<ValueType, string> = {
  title: 'text',
  text: 'text without control characters',
  upper: 'a code without control characters',
  code2: 'a code',
  code4: 'a code',
  plainCode: 'a code',
  integer: 'a whole number',
  decimal: 'a number',
  pence: 'an amount in pounds and pence',
  date: 'a date as 2025-08-01, 01/08/2025 or 20250801',
  monthEnd: 'a month as 202508 or 2025-08',
  flag: '1 or 0, Y or N, true or false',
  postcode: 'a UK postcode',
};

/** Reads a cell that is not blank; `undefined` when it cannot be read as that type. */
export function readValue(text: string, type: ValueType): Value | undefined {
  switch (type) {
    case 'title':
      return text;
    case 'text':
      return hasControlCharacter(text) ? undefined : text;
    case 'upper':
      return hasControlCharacter(text) ? undefined : text.toUpperCase();
    case 'code2':
    case 'code4':
    case 'plainCode':
      return readCode(text, type);
    case 'integer':
      return /^-?\d{1,15}(\.0+)?$/.test(text) ? Number(text) : undefined;
    case 'decimal':
      // Databases write .00 for nought.
      return /^-?(\d{1,15}(\.\d*)?|\.\d+)$/.test(text) ? Number(text) : undefined;
    case 'pence':
      return readPence(text);
    case 'date':
      return readDate(text)?.date;
    case 'monthEnd':
      return readMonthEnd(text);
    case 'flag':
      return FLAGS.get(text.toLowerCase());
    case 'postcode': {
      const number = postcodeNumber(text);
      return Number.isNaN(number) ? undefined : number;
    }
  }
}

const FLAGS = new Map([
  ['1', true],
  ['y', true],
  ['yes', true],
  ['true', true],
  ['0', false],
  ['n', false],
  ['no', false],
  ['false', false],
]);

const LONGEST_CODE = 100;

function hasControlCharacter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Tab and line ends occur inside quoted titles; U+FFFD stands for bytes that were lost before we saw the file.
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 0xfffd) return true;
  }
  return false;
}

function readCode(text: string, type: 'code2' | 'code4' | 'plainCode'): string | undefined {
  if (hasControlCharacter(text) || text.length > LONGEST_CODE) return undefined;
  if (!/^\d+$/.test(text)) return text.toUpperCase();
  const plain = text.replace(/^0+(?=\d)/, '');
  return type === 'plainCode' ? plain : plain.padStart(type === 'code2' ? 2 : 4, '0');
}

function readPence(text: string): number | undefined {
  const plain = text.replace(/^£\s*/, '');
  if (!/^-?((\d{1,3}(,\d{3})+|\d{1,12})(\.\d*)?|\.\d+)$/.test(plain)) return undefined;
  const [pounds, fraction = ''] = plain.replaceAll(',', '').split('.');
  // More than two decimals are the database's habit (27000.00000); anything but noughts there is not money.
  if (/[1-9]/.test(fraction.slice(2))) return undefined;
  const pence = Math.abs(Number(pounds)) * 100 + Number(fraction.slice(0, 2).padEnd(2, '0'));
  return pounds!.startsWith('-') ? -pence : pence;
}

/** The ways a date may be written, as the import report names them. */
export type DateForm =
  | 'yyyy-mm-dd'
  | 'yyyy-mm-dd hh:mm:ss'
  | 'dd/mm/yyyy'
  | 'dd/mm/yyyy hh:mm:ss'
  | 'yyyymmdd';

const TIME = String.raw`(?:[ T](?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?Z?)`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})-(\d\d)-(\d\d)(${TIME})?$`);
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})/(\d{1,2})/(\d{4})(${TIME})?$`);
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/;

/** Reads a date in any of the accepted forms; day before month; the time of day is dropped. */
export function readDate(text: string): { date: ISODate; form: DateForm } | undefined {
  let parts = YEAR_FIRST.exec(text);
  if (parts) {
    return real(`${parts[1]}-${parts[2]}-${parts[3]}`, parts[4] ? 'yyyy-mm-dd hh:mm:ss' : 'yyyy-mm-dd');
  }
  parts = DAY_FIRST.exec(text);
  if (parts) {
    const date = `${parts[3]}-${parts[2]!.padStart(2, '0')}-${parts[1]!.padStart(2, '0')}`;
    return real(date, parts[4] ? 'dd/mm/yyyy hh:mm:ss' : 'dd/mm/yyyy');
  }
  parts = COMPACT.exec(text);
  return parts ? real(`${parts[1]}-${parts[2]}-${parts[3]}`, 'yyyymmdd') : undefined;
}

function real(date: string, form: DateForm) {
  return isDate(date) ? { date, form } : undefined;
}

function readMonthEnd(text: string): ISODate | undefined {
  const parts = /^(\d{4})-?(\d\d)$/.exec(text);
  if (!parts) return readDate(text)?.date;
  const first = `${parts[1]}-${parts[2]}-01`;
  return isDate(first) ? endOfMonth(first) : undefined;
}

/**
 * A postcode as a number: its letters and digits, spaces left out, read in base 36. Two and a half million of them
 * then lie in one sorted array. NaN when it cannot be a postcode. Allocates nothing.
 */
export function postcodeNumber(postcode: string): number {
  let number = 0;
  let length = 0;
  for (let i = 0; i < postcode.length; i++) {
    const code = postcode.charCodeAt(i);
    if (code === 32) continue;
    let digit: number;
    if (code >= 48 && code <= 57) digit = code - 48;
    else if (code >= 65 && code <= 90) digit = code - 55;
    else if (code >= 97 && code <= 122) digit = code - 87;
    else return Number.NaN;
    // A postcode starts with a letter and has five to seven characters.
    if (length === 0 && digit < 10) return Number.NaN;
    number = number * 36 + digit;
    length++;
  }
  return length >= 5 && length <= 7 ? number : Number.NaN;
}
