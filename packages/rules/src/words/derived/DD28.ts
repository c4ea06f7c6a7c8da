import type { Learner, LearningDelivery } from '@waymark/ilr';
import { hasMonitoring, statusOn } from '../employment.ts';
import { anyStatus, outOfWork, worksFewHours } from './benefits.ts';

/**
 * DD28: whether the learner of an adult skills aim (FundModel 35) claimed benefits when it started: BSI 1 or 2 whatever
 * the work, or BSI 3 or 4 while out of work or in few hours of it.
 */
export function DD28(aim: LearningDelivery, learner: Learner): boolean {
  if (aim.FundModel !== 35) return false;
  const status = statusOn(learner, aim.LearnStartDate);
  if (status === undefined) return false;
  if (anyStatus(status) && hasMonitoring(status, 'BSI', [1, 2])) return true;
  return (outOfWork(status) || worksFewHours(status)) && hasMonitoring(status, 'BSI', [3, 4]);
}
