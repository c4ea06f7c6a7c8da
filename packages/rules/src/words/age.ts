import { word } from '@waymark/flow';
import type { Learner, LearningDelivery } from '@waymark/ilr';
import { ageOn, type ISODate, ukDate } from '@waymark/ilr/dates';

/** The age in whole years on a day; `undefined` if no date of birth is returned. */
export const ageAt = word(
  (_dateOfBirth, date) => `age on ${ukDate(date)}`,
  (DateOfBirth: ISODate | undefined, date: ISODate): number | undefined =>
    DateOfBirth === undefined ? undefined : ageOn(DateOfBirth, date),
);

/** The learner's age in whole years when the aim started; `undefined` if no date of birth is returned. */
export function ageAtStart(aim: LearningDelivery, learner: Learner): number | undefined {
  return ageAt(learner.DateOfBirth, aim.LearnStartDate);
}
