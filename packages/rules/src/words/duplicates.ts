import { word } from '@waymark/flow';

/**
 * What the first record before this one that has the same values in these fields has in them; `undefined` if there is
 * none. So of several records alike, all but the first are found.
 */
export const earlierLike = word(
  (_record, _all, fields) => `earlier record with the same ${fields.join(', ')}`,
  <T, K extends keyof T & string>(
    record: T,
    all: readonly T[],
    fields: readonly K[],
  ): Pick<T, K> | undefined => {
    for (const other of all) {
      if (other === record) return undefined;
      if (agree(other, record, fields)) {
        return Object.fromEntries(fields.map(field => [field, other[field]])) as Pick<T, K>;
      }
    }
    return undefined;
  },
);

function agree<T, K extends keyof T>(a: T, b: T, fields: readonly K[]): boolean {
  for (let i = 0; i < fields.length; i++) {
    if (a[fields[i]!] !== b[fields[i]!]) return false;
  }
  return true;
}
