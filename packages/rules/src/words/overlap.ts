import { word } from '@waymark/flow';
import type { Learner, LearningDelivery, LearningDeliveryFAM } from '@waymark/ilr';
import { type AimInBrief, inBrief } from './aims.ts';

/**
 * An aim that passes the test and was under way when this one started: it began before (or on the same day, and stands
 * earlier in the file) and has no actual end date before that day.
 */
export const aimUnderWay = word(
  (_aim, _learner, called) => called,
  (
    aim: LearningDelivery,
    learner: Learner,
    _called: string,
    test: (other: LearningDelivery) => boolean,
  ): AimInBrief | undefined => {
    let standsEarlier = true;
    for (const other of learner.LearningDelivery) {
      if (other === aim) {
        standsEarlier = false;
        continue;
      }
      if (!test(other)) continue;
      const began =
        other.LearnStartDate < aim.LearnStartDate ||
        (standsEarlier && other.LearnStartDate === aim.LearnStartDate);
      const ended = other.LearnActEndDate !== undefined && other.LearnActEndDate < aim.LearnStartDate;
      if (began && !ended) return inBrief(other);
    }
    return undefined;
  },
);

/**
 * A FAM record among `records` that passes the test and began before this one, or on the same day and stands earlier.
 * Records without a date from are left out.
 */
export const earlierFAM = word(
  (_record, _records, called) => called,
  (
    record: LearningDeliveryFAM,
    records: readonly LearningDeliveryFAM[],
    _called: string,
    test: (other: LearningDeliveryFAM) => boolean,
  ): LearningDeliveryFAM | undefined => {
    const from = record.LearnDelFAMDateFrom;
    if (from === undefined) return undefined;
    let standsEarlier = true;
    for (const other of records) {
      if (other === record) {
        standsEarlier = false;
        continue;
      }
      const began = other.LearnDelFAMDateFrom;
      if (began === undefined || began > from || (began === from && !standsEarlier)) continue;
      if (test(other)) return other;
    }
    return undefined;
  },
);

/** All FAM records of all aims of the learner. */
export function allFAMs(learner: Learner): readonly LearningDeliveryFAM[] {
  const { LearningDelivery } = learner;
  return LearningDelivery.length === 1
    ? LearningDelivery[0]!.LearningDeliveryFAM
    : LearningDelivery.flatMap(aim => aim.LearningDeliveryFAM);
}
