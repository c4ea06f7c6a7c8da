import { word } from '@waymark/flow';
import type { Learner, LearningDelivery } from '@waymark/ilr';
import {
  addDays,
  addYears,
  ageOn,
  dayNumber,
  type ISODate,
  teachingYearStart,
  ukDate,
} from '@waymark/ilr/dates';
import type { FileFacts } from '../engine/context.ts';
import { DD06 } from './derived/DD06.ts';

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

/** Whether the learner was from this old to this old, in whole years, when the aim started; no without a birth date. */
export function startedAged(
  aim: LearningDelivery,
  learner: Learner,
  from: number,
  to = Number.POSITIVE_INFINITY,
): boolean {
  const age = ageAtStart(aim, learner);
  return age !== undefined && age >= from && age <= to;
}

/** The learner's age in whole years when the first of all aims started; `undefined` if no date of birth is returned. */
export const ageAtFirstStart = word(
  'age when the first aim started (DD06)',
  (learner: Learner): number | undefined => {
    const start = DD06(learner);
    return learner.DateOfBirth === undefined || start === undefined
      ? undefined
      : ageOn(learner.DateOfBirth, start);
  },
);

/** 31 August of the teaching year in which the aim started: the day of the academic year age. */
export function academicAgeDay(aim: LearningDelivery): ISODate {
  return `${teachingYearStart(aim.LearnStartDate).slice(0, 4)}-08-31`;
}

/** The learner's age in whole years on 31 August of the teaching year that the file reports; `undefined` without a birth date. */
export function ageOn31August(learner: Learner, { yearStart }: FileFacts): number | undefined {
  return ageAt(learner.DateOfBirth, `${yearStart.slice(0, 4)}-08-31`);
}

/** The day on which a young person may leave school: the last Friday in June of the school year in which they turn 16. */
export const schoolLeavingDay = word('last day of compulsory schooling', (DateOfBirth: ISODate): ISODate => {
  const sixteenth = addYears(DateOfBirth, 16);
  const year = Number(sixteenth.slice(0, 4)) + (sixteenth.slice(5, 7) >= '09' ? 1 : 0);
  const end = `${year}-06-30`;
  return addDays(end, -daysSinceFriday(end));
});

/** 1 January 1970 was a Thursday. */
function daysSinceFriday(date: ISODate): number {
  return (((dayNumber(date) - 1) % 7) + 7) % 7;
}
