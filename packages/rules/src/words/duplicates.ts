import { word } from '@waymark/flow';

/**
 * The first of the records before `record` that is the same as it, so that of several alike all but the first are found.
 * `called` is what it is called in an explanation: `earlier record with the same LLDDCat`.
 */
export const earlierLike = word(
  (_record, _all, _same, called) => called,
  <T>(
    record: T,
    all: readonly T[],
    same: (other: T, record: T) => boolean,
    _called: string,
  ): T | undefined => {
    for (const other of all) {
      if (other === record) return undefined;
      if (same(other, record)) return other;
    }
    return undefined;
  },
);
