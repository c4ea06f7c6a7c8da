import { type Answer, isUnknown, type Unknown, word } from '@waymark/flow';
import type { ISODate } from '@waymark/ilr/dates';
import type { LarsAim } from '@waymark/reference';
import type { Context } from '../engine/context.ts';
import { about } from './look-up.ts';

/** The aim as LARS describes it: `undefined` if LARS has no such aim, unknown if the LARS data at hand does not reach. */
export const larsAim = word(
  learnAimRef => `LARS aim ${learnAimRef}`,
  (learnAimRef: string, { reference }: Context): LarsAim | undefined | Unknown =>
    reference.lars.aim(learnAimRef),
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

/** Whether LARS knows the learning aim. */
export const isInLars = word(
  learnAimRef => `${learnAimRef} in LARS`,
  (learnAimRef: string, { reference }: Context): Answer =>
    about(reference.lars.exists(learnAimRef), () => true),
);
