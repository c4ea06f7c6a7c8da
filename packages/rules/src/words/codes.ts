import { type Answer, type Unknown, word } from '@waymark/flow';
import { codeValidOn, isCode, type Year } from '@waymark/ilr';
import { type ISODate, ukDate } from '@waymark/ilr/dates';

/**
 * Whether a value is in the code list of its field (of one type of it) in the year. Where the list at hand may have
 * gaps, a value that it lacks is unknown, never wrong. FAM codes are given as text: leading zeros count.
 */
export const isListed = word(
  (field, value, _year, type) => `${value} in the code list of ${named(field, type)}`,
  (field: string, value: string | number, year: Year, type?: string): Answer => {
    const sure = isCode(field, value, year, type);
    return sure === 'not sure' ? notListed(named(field, type), value) : sure;
  },
);

/** As `isListed`, and valid on the day. A code that was removed from the year's list is not in it on any day. */
export const isListedOn = word(
  (field, value, date) => `${value} in the code list of ${field} on ${ukDate(date)}`,
  (field: string, value: string | number, date: ISODate, year: Year): Answer => {
    if (isCode(field, value, year) === false) return false;
    const sure = codeValidOn(field, value, date, year);
    return sure === 'not sure' ? notListed(field, value) : sure;
  },
);

function named(field: string, type?: string): string {
  return type === undefined ? field : `${field} for ${type}`;
}

function notListed(list: string, value: string | number): Unknown {
  return {
    notCovered: `Code list of ${list}`,
    what: `code ${value}`,
    supply:
      'Compare with the list on the field page of the ILR specification; the one at hand may have gaps.',
  };
}
