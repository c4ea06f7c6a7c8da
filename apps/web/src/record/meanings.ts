import { findCode, type Year } from '@waymark/ilr';

/** Fields whose code means one thing or another by the type that stands beside it. */
const TYPED: Readonly<Record<string, string>> = {
  LearnDelFAMCode: 'LearnDelFAMType',
  LearnFAMCode: 'LearnFAMType',
  ESMCode: 'ESMType',
  AFinCode: 'AFinType',
  HRSCode: 'HRSType',
  ContPrefCode: 'ContPrefType',
};

/**
 * The type that says which codes a field may hold: `undefined` where it has one list for all, `null` where the type
 * beside it is not filled in.
 */
export function codeTypeOf(
  field: string,
  record: Readonly<Record<string, unknown>>,
): string | undefined | null {
  const typeField = TYPED[field];
  if (typeField === undefined) return undefined;
  const type = record[typeField];
  return typeof type === 'string' ? type : null;
}

/** What the code in a field means, in a few words; undefined where it is no code, or none that is known. */
export function meaningOf(
  field: string,
  record: Readonly<Record<string, unknown>>,
  year: Year,
): string | undefined {
  const value = record[field];
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const type = codeTypeOf(field, record);
  if (type === null) return undefined;
  const label = findCode(field, value, year, type)?.label;
  return label === undefined || label === '' || label === String(value) ? undefined : label;
}
