import { type Answer, isUnknown, type Unknown, word } from '@waymark/flow';
import type { ISODate } from '@waymark/ilr/dates';
import { inForceOn, type LarsAim, type LarsValidity } from '@waymark/reference';
import type { Context } from '../engine/context.ts';

/** The aim as LARS describes it: `undefined` if LARS has no such aim, unknown if the LARS data at hand does not reach. */
export const larsAim = word(
  learnAimRef => `LARS aim ${learnAimRef}`,
  (learnAimRef: string, { reference }: Context): LarsAim | undefined | Unknown =>
    reference.lars.aim(learnAimRef),
);

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

/** The validity rows that LARS has for the aim in a category. */
export const larsValidities = word(
  (learnAimRef, category) => `LARS ${category} validity of ${learnAimRef}`,
  (learnAimRef: string, category: string, { reference }: Context): readonly LarsValidity[] | Unknown =>
    reference.lars.validities(learnAimRef, category),
);

/** The first letter or digit of the aim's level in LARS (NotionalNVQLevelv2): E, 1 to 8, H. */
export function larsLevel(learnAimRef: string, context: Context): string | undefined | Unknown {
  const aim = larsAim(learnAimRef, context);
  return aim === undefined || isUnknown(aim) ? aim : aim.level;
}

/** The aim's basic skills type in LARS on the day: `01`. */
export const basicSkillsType = word(
  learnAimRef => `LARS basic skills type of ${learnAimRef}`,
  (learnAimRef: string, date: ISODate, { reference }: Context): string | undefined | Unknown =>
    reference.lars.basicSkillsType(learnAimRef, date),
);

/**
 * Asks about something that a look-up gave: unknown stays unknown, and what is absent answers `absent` (no, unless said
 * otherwise).
 */
export function about<T>(
  found: T | undefined | Unknown,
  test: (found: T) => Answer,
  absent: Answer = false,
): Answer {
  if (found === undefined) return absent;
  return isUnknown(found) ? found : test(found);
}
