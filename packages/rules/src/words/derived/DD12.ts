import type { Learner, LearningDelivery } from '@waymark/ilr';
import { hasMonitoring, statusOn } from '../employment.ts';
import { isMandated } from './benefits.ts';

/**
 * DD12: whether the learner of an adult skills aim (FundModel 35) received a work-related benefit when it started: BSI 1
 * or 2, or BSI 4 on an aim that the job centre ordered (LDM 318).
 */
export function DD12(aim: LearningDelivery, learner: Learner): boolean {
  if (aim.FundModel !== 35) return false;
  const status = statusOn(learner, aim.LearnStartDate);
  return hasMonitoring(status, 'BSI', [1, 2]) || (hasMonitoring(status, 'BSI', 4) && isMandated(aim));
}
