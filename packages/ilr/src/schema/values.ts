/** Text of the file to values of the record, as XML Schema reads them. */

import { type ISODate, isDate } from '../dates.ts';
import type { FieldType, Scalar } from '../record/describe.ts';

/** The value of the text, or undefined if it is none of the type. */
export type ReadValue = (text: string) => Scalar | undefined;

export const readerOf = (type: FieldType): ReadValue => READERS[type];

const READERS: Record<FieldType, ReadValue> = {
  text: text => text,
  int: readInt,
  decimal: readDecimal,
  date: readDate,
  dateTime: readDateTime,
};

/** How a value of the type is written, for messages. */
export const WRITTEN_AS: Record<FieldType, string> = {
  text: 'text',
  int: 'a whole number',
  decimal: 'a number, like 12.5',
  date: 'a date written YYYY-MM-DD',
  dateTime: 'a date and time written YYYY-MM-DDThh:mm:ss',
};

/** White space around a number or date means nothing; XML knows these four characters as white space. */
const trimmed = (text: string): string => text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');

function readInt(text: string): number | undefined {
  const length = text.length;
  if (length === 0 || length > 15) return readIntSlowly(text);
  let value = 0;
  for (let i = 0; i < length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return readIntSlowly(text);
    value = value * 10 + digit;
  }
  return value;
}

/** With white space, a sign or many leading zeros. A number too large to be held exactly is none. */
function readIntSlowly(text: string): number | undefined {
  const plain = trimmed(text);
  if (!/^[+-]?[0-9]+$/.test(plain)) return undefined;
  const value = Number(plain) + 0;
  return Number.isSafeInteger(value) ? value : undefined;
}

function readDecimal(text: string): number | undefined {
  const parts = /^[+-]?0*([0-9]*)(?:\.([0-9]*?)0*)?$/.exec(trimmed(text));
  if (!parts || !/[0-9]/.test(text)) return undefined;
  if ((parts[1] ?? '').length + (parts[2] ?? '').length > 15) return undefined;
  return Number(trimmed(text)) + 0;
}

/** Days seen lately: a return holds few different ones, and each needs to be checked only once. */
const days = new Set<string>();

/** A time zone, which the schema allows and no return needs, is left off: the day stays as written. */
function readDate(text: string): ISODate | undefined {
  if (days.has(text)) return text;
  const [, day] = /^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:Z|[+-][0-9]{2}:[0-9]{2})?$/.exec(trimmed(text)) ?? [];
  if (day === undefined || day < '0001' || !isDate(day)) return undefined;
  if (days.size > 10_000) days.clear();
  days.add(day);
  return day;
}

function readDateTime(text: string): string | undefined {
  const plain = trimmed(text);
  const parts =
    /^([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})?$/.exec(
      plain,
    );
  if (!parts || parts[1]! < '0001' || !isDate(parts[1]!)) return undefined;
  const [hour, minute, second] = [Number(parts[2]), Number(parts[3]), Number(parts[4])];
  const midnight = hour === 24 && minute === 0 && second === 0 && Number(parts[5] ?? 0) === 0;
  return (hour < 24 || midnight) && minute < 60 && second < 60 ? plain : undefined;
}
