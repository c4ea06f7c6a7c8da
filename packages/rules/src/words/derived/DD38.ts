import type { Learner, LearningDelivery } from '@waymark/ilr';
import { hasMonitoring, statusOn } from '../employment.ts';
import { anyStatus, outOfWork, worksFewHours } from './benefits.ts';

/**
 * DD38: as DD28 with the later benefit codes: BSI 1 whatever the work, or BSI 4, 5 or 6 while out of work or in few
 * hours of it, when an adult skills aim (FundModel 35) started.
 */
export function DD38(aim: LearningDelivery, learner: Learner): boolean {
  if (aim.FundModel !== 35) return false;
  const status = statusOn(learner, aim.LearnStartDate);
  if (status === undefined) return false;
  if (anyStatus(status) && hasMonitoring(status, 'BSI', 1)) return true;
  return (outOfWork(status) || worksFewHours(status)) && hasMonitoring(status, 'BSI', [4, 5, 6]);
}
