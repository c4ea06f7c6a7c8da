import type { LearningDelivery } from '@waymark/ilr';

/** DD32: whether it is the programme aim of an apprenticeship (FundModel 36) that is still open: without an end date. */
export function DD32(aim: LearningDelivery): boolean {
  return aim.AimType === 1 && aim.FundModel === 36 && aim.LearnActEndDate === undefined;
}
