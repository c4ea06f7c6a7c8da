import type { LearnerEmploymentStatus, LearningDelivery } from '@waymark/ilr';
import { hasMonitoring } from '../employment.ts';
import { hasFAM } from '../fam.ts';

/** Whether the learner was told to do the aim by the job centre (LDM 318). */
export function isMandated(aim: LearningDelivery): boolean {
  return hasFAM(aim, 'LDM', '318');
}

/** Whether the learner was out of paid work (EmpStat 11 or 12). */
export function outOfWork({ EmpStat }: LearnerEmploymentStatus): boolean {
  return EmpStat === 11 || EmpStat === 12;
}

/** Whether the learner worked few hours a week (EmpStat 10 with EII 2, 5 or 6). */
export function worksFewHours(status: LearnerEmploymentStatus): boolean {
  return status.EmpStat === 10 && hasMonitoring(status, 'EII', [2, 5, 6]);
}

/** Whether the learner's work is of a kind with which a benefit may be claimed: EmpStat 10, 11, 12 or 98. */
export function anyStatus({ EmpStat }: LearnerEmploymentStatus): boolean {
  return EmpStat === 10 || EmpStat === 11 || EmpStat === 12 || EmpStat === 98;
}
