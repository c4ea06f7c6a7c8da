import { word } from '@waymark/flow';
import { ageOn, type ISODate, ukDate } from '@waymark/ilr/dates';

/** The age in whole years on a day; `undefined` if no date of birth is returned. */
export const ageAt = word(
  (_dateOfBirth, date) => `age on ${ukDate(date)}`,
  (DateOfBirth: ISODate | undefined, date: ISODate): number | undefined =>
    DateOfBirth === undefined ? undefined : ageOn(DateOfBirth, date),
);
