import { word } from '@waymark/flow';
import type { Learner } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';

/** DD06: the earliest LearnStartDate of all the learner's aims; `undefined` for a learner without aims. */
export const DD06 = word('earliest start of any aim (DD06)', (learner: Learner): ISODate | undefined => {
  let earliest: ISODate | undefined;
  for (const { LearnStartDate } of learner.LearningDelivery) {
    if (earliest === undefined || LearnStartDate < earliest) earliest = LearnStartDate;
  }
  return earliest;
});
