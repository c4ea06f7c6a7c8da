import type { Learner, LearningDelivery } from '@waymark/ilr';
import { addDays, daysBetween } from '@waymark/ilr/dates';
import type { FileFacts } from '../engine/context.ts';

/** Whether the ULN is the temporary one, 9999999999: the learner's own is not known yet. */
export function isTemporaryULN(learner: Learner): boolean {
  return learner.ULN === 9_999_999_999;
}

/** Whether the file was prepared on or after 1 January of its teaching year, when every learner should have a ULN. */
export function preparedFromJanuary(file: FileFacts): boolean {
  return file.FilePreparationDate >= `${file.yearEnd.slice(0, 4)}-01-01`;
}

/** Whether the aim was planned to last, or lasted, five days or more: from its start date to its end date. */
export function lastsFiveDays(aim: LearningDelivery): boolean {
  const fifth = addDays(aim.LearnStartDate, 5);
  return aim.LearnPlanEndDate >= fifth || (aim.LearnActEndDate !== undefined && aim.LearnActEndDate >= fifth);
}

/** Whether the aim started more than 60 days before the file was prepared. */
export function startedOver60DaysAgo(aim: LearningDelivery, file: FileFacts): boolean {
  return daysBetween(aim.LearnStartDate, file.FilePreparationDate) > 60;
}
