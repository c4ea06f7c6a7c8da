import type { Learner } from '@waymark/ilr';
import type { FileFacts } from '../engine/context.ts';
import { ageAt } from './age.ts';

/** The learner's age in whole years on 31 August of the teaching year that the file reports; `undefined` without a birth date. */
export function ageOn31August(learner: Learner, { yearStart }: FileFacts): number | undefined {
  return ageAt(learner.DateOfBirth, `${yearStart.slice(0, 4)}-08-31`);
}
