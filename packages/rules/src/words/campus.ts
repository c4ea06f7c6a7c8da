import { type Unknown, word } from '@waymark/flow';
import type { Campus } from '@waymark/reference';
import type { Context } from '../engine/context.ts';

/** The campus as the list of campuses has it. */
export const campus = word(
  CampId => `campus ${CampId}`,
  (CampId: string, { reference }: Context): Campus | undefined | Unknown => reference.campuses.campus(CampId),
);
