import type { LearningDelivery } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';

/** DD34: the end of an apprenticeship programme aim (FundModel 36); `undefined` of any other aim, and while open. */
export function DD34(aim: LearningDelivery): ISODate | undefined {
  return aim.AimType === 1 && aim.FundModel === 36 ? aim.LearnActEndDate : undefined;
}
