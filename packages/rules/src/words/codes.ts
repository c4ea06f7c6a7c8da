import { type Answer, isUnknown, not, type Unknown, word } from '@waymark/flow';
import { codeValidOn, findCode, isCode, type Year } from '@waymark/ilr';
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

/** A code that has a list for each of its types. */
interface TypedCode {
  readonly field: 'LearnFAMCode' | 'ContPrefCode';
  readonly type: string;
  readonly code: number;
}

/**
 * Whether a code of a type had not yet ended on the day; unknown where the list at hand may have gaps or be older. What
 * is no code, or begins later, has not ended: other rules speak of it.
 */
export const isOpenOn = word(
  ({ type, code }, date) => `${type} ${code} open on ${ukDate(date)}`,
  ({ field, type, code }: TypedCode, date: ISODate, year: Year): Answer => {
    const from = findCode(field, code, year, type)?.validFrom;
    if (from !== undefined && date < from) return true;
    if (!findCode(field, code, year, type) && isCode(field, code, year, type) === false) return true;
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

/** What may be said of the dates of validity of a FAM code. */
type Dated = { readonly LearnDelFAMType: string; readonly LearnDelFAMCode: string };

/** The last day on which an aim may start with this FAM code; unknown where the list has one, but not its day. */
const famCodeEnd = word(
  ({ LearnDelFAMType, LearnDelFAMCode }) => `last start with FAM ${LearnDelFAMType} ${LearnDelFAMCode}`,
  ({ LearnDelFAMType, LearnDelFAMCode }: Dated, year: Year): ISODate | undefined | Unknown => {
    const code = findCode('LearnDelFAMCode', LearnDelFAMCode, year, LearnDelFAMType);
    return code?.endUnknown && code.validTo === undefined
      ? endNotKnown(LearnDelFAMType, LearnDelFAMCode)
      : code?.validTo;
  },
);

/** The first day on which an aim may start with this FAM code. */
export const famCodeStart = word(
  ({ LearnDelFAMType, LearnDelFAMCode }) => `first start with FAM ${LearnDelFAMType} ${LearnDelFAMCode}`,
  ({ LearnDelFAMType, LearnDelFAMCode }: Dated, year: Year): ISODate | undefined =>
    findCode('LearnDelFAMCode', LearnDelFAMCode, year, LearnDelFAMType)?.validFrom,
);

/** Whether an aim that started after the last day of the code may be called wrong: not if it may have been extended. */
export function startedAfterEnd(fam: Dated, start: ISODate, year: Year): Answer {
  const end = famCodeEnd(fam, year);
  if (end === undefined) return false;
  if (isUnknown(end)) return end;
  if (start <= end) return false;
  const { LearnDelFAMType, LearnDelFAMCode } = fam;
  const sure = codeValidOn('LearnDelFAMCode', LearnDelFAMCode, start, year, LearnDelFAMType);
  return sure === 'not sure' ? endNotKnown(LearnDelFAMType, LearnDelFAMCode) : not(sure);
}

function endNotKnown(type: string, code: string): Unknown {
  return {
    notCovered: `Code list of LearnDelFAMCode for ${type}`,
    what: `until when code ${code} is valid`,
    supply: 'Compare with the list on the field page of the ILR specification; the one at hand may be older.',
  };
}

/** Learning aim types for which the grade N was withdrawn with 2024-25. */
const WITHOUT_N: readonly string[] = ['0003', '1422', '2999'];

/** Whether a grade is one that aims of a LARS learning aim type are given. */
export const isGradeOf = word(
  (learnAimRefType, grade) => `${grade} among the grades of aim type ${learnAimRefType}`,
  (learnAimRefType: string, grade: string, year: Year): Answer =>
    grade === 'N' && WITHOUT_N.includes(learnAimRefType)
      ? false
      : isListed('OutGrade', grade, year, learnAimRefType),
);
