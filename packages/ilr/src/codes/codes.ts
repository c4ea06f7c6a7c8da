/** Which codes a field may hold: by year, with dates of validity, and how sure that is. */

import type { ISODate } from '../dates.ts';
import { YEARS, type Year } from '../years.ts';
import { lists as countries } from './lists/countries.ts';
import { lists as deliveryFam } from './lists/delivery-fam.ts';
import { lists as employment } from './lists/employment.ts';
import { lists as grades } from './lists/grades.ts';
import { lists as higherEducation } from './lists/higher-education.ts';
import { lists as learner } from './lists/learner.ts';
import { lists as learningDelivery } from './lists/learning-delivery.ts';
import { lists as occupations } from './lists/occupations.ts';
import { type Code, readCodes, type WrittenList } from './lists.ts';

export type { Code } from './lists.ts';

/** The answer where a list may have gaps. */
export type Sure = true | false | 'not sure';

/** The codes of a field (and of a type of it) in one year. */
export interface CodeList {
  readonly field: string;
  readonly type: string | undefined;
  readonly title: string | undefined;
  readonly year: Year;
  /** The codes that the year's list has, by code. */
  readonly codes: ReadonlyMap<string, Code>;
  /** Codes known from other years that this year's list does not have. */
  readonly others: ReadonlyMap<string, Code>;
  /** True if no code of the year is believed to be missing. */
  readonly complete: boolean;
  /** True if a code outside the list can be called an error; otherwise it may only be doubted. */
  readonly safeToEnforce: boolean;
  /** `seen` if the year's own list was seen, `carried over` if it is that of other years. */
  readonly basis: 'seen' | 'carried over';
  readonly seenFor: readonly number[];
  readonly maxOccurs: number | undefined;
  /** What is missing, if the list is not complete. */
  readonly gap: string | undefined;
}

/** Fields that had another name before 2025-26. */
const FORMER_NAMES: Readonly<Record<string, string>> = { SOC2000: 'SOC', DOMICILE: 'PERMADDCOUNTRY' };

const all: readonly WrittenList[] = [
  learner,
  employment,
  learningDelivery,
  deliveryFam,
  higherEducation,
  grades,
  occupations,
  countries,
].flat();
const written = new Map(all.map(list => [keyOf(list.field, list.type), list]));
/** The lists read so far, by year, field and type: rules ask for them of every record, so no key is put together. */
const read = new Map<Year, Map<string, Map<string | undefined, CodeList>>>();

function keyOf(field: string, type?: string): string {
  return type === undefined ? field : `${field} ${type}`;
}

/**
 * The codes of a field in a year: `codeList('FundModel', 2526)`, or of one type of it,
 * `codeList('LearnDelFAMCode', 2526, 'SOF')`. Undefined if there is no list of it here.
 */
export function codeList(field: string, year: Year, type?: string): CodeList | undefined {
  const known = read.get(year)?.get(field)?.get(type);
  if (known !== undefined) return known;
  const list = written.get(keyOf(FORMER_NAMES[field] ?? field, type));
  if (!list) return undefined;
  const ofYear = read.get(year) ?? new Map<string, Map<string | undefined, CodeList>>();
  const ofField = ofYear.get(field) ?? new Map<string | undefined, CodeList>();
  const found = listIn(list, year);
  read.set(year, ofYear.set(field, ofField.set(type, found)));
  return found;
}

/** All code lists of a year. */
export const codeLists = (year: Year): readonly CodeList[] =>
  all.map(list => codeList(list.field, year, list.type)!);

/** The types of a field that have lists of their own: `typesOf('LearnDelFAMCode')` has `SOF`. */
export const typesOf = (field: string): readonly string[] =>
  all.flatMap(list =>
    list.field === (FORMER_NAMES[field] ?? field) && list.type !== undefined ? [list.type] : [],
  );

function listIn(list: WrittenList, year: Year): CodeList {
  const entries = [...readCodes(list)];
  const whole = list.wholeIn?.includes(year) ?? false;
  const complete = list.complete || whole;
  return {
    field: list.field,
    type: list.type,
    title: list.title,
    year,
    codes: new Map(entries.filter(([, code]) => isIn(code, year))),
    others: new Map(entries.filter(([, code]) => !isIn(code, year))),
    complete,
    safeToEnforce: list.safeToEnforce || whole,
    basis: list.seenFor.includes(year) ? 'seen' : 'carried over',
    seenFor: list.seenFor,
    maxOccurs: list.maxOccurs,
    gap: complete ? undefined : list.gap,
  };
}

const isIn = (code: Code, year: Year): boolean =>
  (code.since === undefined || code.since <= year) && (code.until === undefined || year <= code.until);

/**
 * Whether the value is a code of the field in the year. Without a list, or where the list may lack codes, one that is
 * not found is `not sure`; so is one whose code was never seen in a source. Numbers are compared as they are written,
 * so that FAM codes with leading zeros must be given as text.
 */
export function isCode(field: string, value: string | number, year: Year, type?: string): Sure {
  const list = codeList(field, year, type);
  if (!list) return 'not sure';
  const code = list.codes.get(String(value));
  if (code) return code.confirmedFrom <= year ? true : 'not sure';
  if (list.others.has(String(value))) return false;
  return list.complete && list.safeToEnforce ? false : 'not sure';
}

/** The code itself, also if the year's list does not have it any more; undefined if it is not known at all. */
export function findCode(field: string, value: string | number, year: Year, type?: string): Code | undefined {
  const list = codeList(field, year, type);
  return list?.codes.get(String(value)) ?? list?.others.get(String(value));
}

/**
 * Whether the code is valid on the date, which the rule chooses (mostly LearnStartDate). A date outside the validity
 * that is written here is `not sure` if the source is older than the years that are checked: it may have been extended.
 */
export function codeValidOn(
  field: string,
  value: string | number,
  date: ISODate,
  year: Year,
  type?: string,
): Sure {
  const code = findCode(field, value, year, type);
  if (!code) return isCode(field, value, year, type);
  if (code.confirmedFrom > year) return 'not sure';
  const within =
    (code.validFrom === undefined || code.validFrom <= date) &&
    (code.validTo === undefined || date <= code.validTo);
  if (within) return code.endUnknown ? 'not sure' : true;
  if (code.validFrom !== undefined && date < code.validFrom) return false;
  return code.seen >= YEARS[0]! || codeList(field, year, type)?.safeToEnforce ? false : 'not sure';
}
