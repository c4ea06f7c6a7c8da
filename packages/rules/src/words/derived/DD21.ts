import type { Learner, LearningDelivery } from '@waymark/ilr';
import { hasMonitoring, statusOn } from '../employment.ts';
import { isMandated, outOfWork } from './benefits.ts';

/**
 * DD21: whether the learner of an adult skills aim (FundModel 35) was out of work on other state benefits when it
 * started: BSI 3, or BSI 4 on an aim that the job centre did not order. "LDM not 318" is read as: no LDM 318.
 */
export function DD21(aim: LearningDelivery, learner: Learner): boolean {
  if (aim.FundModel !== 35) return false;
  const status = statusOn(learner, aim.LearnStartDate);
  if (status === undefined || !outOfWork(status)) return false;
  return hasMonitoring(status, 'BSI', 3) || (hasMonitoring(status, 'BSI', 4) && !isMandated(aim));
}
