import type { Learner, LearningDelivery } from '@waymark/ilr';
import { type ISODate, teachingYearStart } from '@waymark/ilr/dates';
import { ageAtStart } from './age.ts';

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

/** 31 August of the teaching year in which the aim started: the day of the academic year age. */
export function academicAgeDay(aim: LearningDelivery): ISODate {
  return `${teachingYearStart(aim.LearnStartDate).slice(0, 4)}-08-31`;
}
