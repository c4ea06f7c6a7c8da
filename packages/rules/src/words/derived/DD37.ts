import type { Learner, LearningDelivery } from '@waymark/ilr';
import { hasMonitoring, statusOn } from '../employment.ts';
import { isMandated, outOfWork } from './benefits.ts';

/**
 * DD37: as DD21 with BSI 6 in place of BSI 3: out of work on other state benefits when an adult skills aim
 * (FundModel 35) started. "LDM not 318" is read as: no LDM 318.
 */
export function DD37(aim: LearningDelivery, learner: Learner): boolean {
  if (aim.FundModel !== 35) return false;
  const status = statusOn(learner, aim.LearnStartDate);
  if (status === undefined || !outOfWork(status)) return false;
  return hasMonitoring(status, 'BSI', 6) || (hasMonitoring(status, 'BSI', 4) && !isMandated(aim));
}
