import { word } from '@waymark/flow';
import type { Learner, PriorAttain } from '@waymark/ilr';
import { type ISODate, ukDate } from '@waymark/ilr/dates';

/** The prior attainment that applies on a day: the record with the latest DateLevelApp on or before it. */
export const priorAttainmentOn = word(
  (_learner, date) => `prior attainment on ${ukDate(date)}`,
  (learner: Learner, date: ISODate): PriorAttain | undefined => {
    let latest: PriorAttain | undefined;
    for (const record of learner.PriorAttain) {
      if (record.DateLevelApp > date) continue;
      if (latest === undefined || record.DateLevelApp >= latest.DateLevelApp) latest = record;
    }
    return latest;
  },
);

/** Codes of prior attainment at level 3 or above. */
const LEVEL_3_AND_ABOVE: readonly number[] = [6, 7, 8, 9, 10, 97, 98];

/** Whether the learner had reached level 3 or above by a day. */
export function hadLevel3(learner: Learner, date: ISODate): boolean {
  const attained = priorAttainmentOn(learner, date);
  return attained !== undefined && LEVEL_3_AND_ABOVE.includes(attained.PriorLevel);
}

/** The learner's first prior attainment record at one of these levels. */
export const priorAttainment = word(
  (_learner, levels) => `prior attainment ${levels.join(', ')}`,
  (learner: Learner, levels: readonly number[]): PriorAttain | undefined =>
    learner.PriorAttain.find(({ PriorLevel }) => levels.includes(PriorLevel)),
);

/** The learner's first prior attainment record with a date. */
export const priorAttainmentDated = word(
  (_learner, date) => `first prior attainment of ${ukDate(date)}`,
  (learner: Learner, date: ISODate): PriorAttain | undefined =>
    learner.PriorAttain.find(({ DateLevelApp }) => DateLevelApp === date),
);
