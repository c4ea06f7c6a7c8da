import { type Answer, isUnknown, some, type Unknown, word } from '@waymark/flow';
import type { ISODate } from '@waymark/ilr/dates';
import { inForceOn } from '@waymark/reference';
import type { Context } from '../engine/context.ts';

/** Whether LARS puts the aim in one of these categories on the day. */
export const inLarsCategory = word(
  (learnAimRef, category) =>
    `LARS category ${Array.isArray(category) ? category.join(' or ') : category} of ${learnAimRef}`,
  (
    learnAimRef: string,
    category: number | readonly number[],
    date: ISODate,
    { reference }: Pick<Context, 'reference'>,
  ): Answer => {
    const rows = reference.lars.categories(learnAimRef);
    if (isUnknown(rows)) return rows;
    return rows.some(
      row =>
        (Array.isArray(category) ? category.includes(row.ref) : row.ref === category) && inForceOn(row, date),
    );
  },
);

/** Whether LARS has put the aim in one of these categories at any time: for rules that name no dates. */
export const everInLarsCategory = word(
  (learnAimRef, refs) => `LARS category ${refs.join(' or ')} of ${learnAimRef} at any time`,
  (learnAimRef: string, refs: readonly number[], { reference }: Context): Answer => {
    const rows = reference.lars.categories(learnAimRef);
    return isUnknown(rows) ? rows : rows.some(({ ref }) => refs.includes(ref));
  },
);

/** Categories that are known to lie below another: security is a licence to practise. */
const BELOW: Readonly<Record<number, readonly number[]>> = { 20: [22] };

/** Categories whose meaning is known, none of which lies below a category that a rule asks for. */
const ELSEWHERE: readonly number[] = [
  ...[1, 2, 4, 37, 38, 45, 46, 48, 49, 56, 62, 63, 65],
  ...[67, 68, 69, 70, 71, 72, 73, 74, 75],
];

/**
 * Whether LARS puts the aim on the day in a category or in one that lies below it. The tree of categories is not among
 * the data that Waymark reads, so a category whose place in it is not known leaves the question open.
 */
export const inLarsCategoryOrBelow = word(
  (learnAimRef, category) => `LARS category ${category} or one below it of ${learnAimRef}`,
  (learnAimRef: string, category: number, date: ISODate, { reference }: Context): Answer => {
    const rows = reference.lars.categories(learnAimRef);
    if (isUnknown(rows)) return rows;
    return some(rows, row => {
      if (!inForceOn(row, date)) return false;
      if (row.ref === category || BELOW[category]?.includes(row.ref)) return true;
      return ELSEWHERE.includes(row.ref) || row.ref in BELOW ? false : placeNotKnown(row.ref, category);
    });
  },
);

function placeNotKnown(ref: number, category: number): Unknown {
  return {
    notCovered: 'LARS category tree',
    what: `whether category ${ref} lies below category ${category}`,
    supply: 'Look the category up in Category.csv of the LARS download; Waymark does not read its tree.',
  };
}
