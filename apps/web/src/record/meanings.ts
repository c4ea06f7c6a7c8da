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

/** What the code in a field means, in a few words; undefined where it is no code, or none that is known. */
export function meaningOf(
  field: string,
  record: Readonly<Record<string, unknown>>,
  year: Year,
): string | undefined {
  const value = record[field];
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const typeField = TYPED[field];
  const type = typeField === undefined ? undefined : record[typeField];
  if (typeField !== undefined && typeof type !== 'string') return undefined;
  const label = findCode(field, value, year, type as string | undefined)?.label;
  return label === undefined || label === '' || label === String(value) ? undefined : label;
}
