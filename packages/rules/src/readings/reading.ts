/**
 * Second readings: each rule read once more from the official condition alone, by someone who has not seen how it is
 * built, as one plain expression. The tests compare both on thousands of records around the rule's boundaries; what
 * disagreed, and how it was settled, stands in `docs/readings.md`.
 */
import type { Learner, LearnerEmploymentStatus, LearningDelivery, Year } from '@waymark/ilr';
import { isNotCovered, type Reference } from '@waymark/reference';
import type { FileFacts } from '../engine/context.ts';

/** What a reading may look at. */
export interface Read {
  readonly learner: Learner;
  readonly aims: readonly LearningDelivery[];
  readonly statuses: readonly LearnerEmploymentStatus[];
  readonly file: FileFacts;
  readonly year: Year;
  readonly reference: Reference;
}

/** Whether the learner breaks the rule anywhere. Throws {@link CannotTell} where reference data is missing. */
export type Reading = (read: Read) => boolean;

/** Reference data does not reach: the reading has nothing to compare. */
export class CannotTell extends Error {}

/** What a look-up gave; ends the reading where it is not covered. */
export function known<T>(answer: T): Exclude<T, { notCovered: string }> {
  if (isNotCovered(answer)) throw new CannotTell();
  return answer as Exclude<T, { notCovered: string }>;
}

/** Whether the aim has a FAM record of the type, and of one of the codes if any are given. */
export function has(aim: LearningDelivery, type: string, ...codes: string[]): boolean {
  return aim.LearningDeliveryFAM.some(
    ({ LearnDelFAMType, LearnDelFAMCode }) =>
      LearnDelFAMType === type && (codes.length === 0 || codes.includes(LearnDelFAMCode)),
  );
}
