import { type Answer, word } from '@waymark/flow';
import { codeValidOn, type Year } from '@waymark/ilr';
import { type ISODate, ukDate } from '@waymark/ilr/dates';

/** A code that has a list for each of its types. */
interface TypedCode {
  readonly field: 'LearnFAMCode' | 'ContPrefCode';
  readonly type: string;
  readonly code: number;
}

/** Whether a code of a type was open on the day; unknown where the list at hand may have gaps or be older. */
export const isOpenOn = word(
  ({ type, code }, date) => `${type} ${code} open on ${ukDate(date)}`,
  ({ field, type, code }: TypedCode, date: ISODate, year: Year): Answer => {
    const sure = codeValidOn(field, code, date, year, type);
    return sure !== 'not sure'
      ? sure
      : {
          notCovered: `Code list of ${field} for ${type}`,
          what: `until when code ${code} is valid`,
          supply:
            'Compare with the list on the field page of the ILR specification; the one at hand may have gaps.',
        };
  },
);
