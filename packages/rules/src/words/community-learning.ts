import { word } from '@waymark/flow';
import type { Learner, LearningDelivery } from '@waymark/ilr';
import { hasFAM } from './fam.ts';

/** Whether the aim is community learning: FundModel 10, or not funded (99) with the source of funding 108. */
export function isCommunityLearning(aim: LearningDelivery): boolean {
  return aim.FundModel === 10 || (aim.FundModel === 99 && hasFAM(aim, 'SOF', '108'));
}

/** Whether every aim of the learner is community learning. */
export const allCommunityLearning = word('every aim is community learning', (learner: Learner): boolean =>
  learner.LearningDelivery.every(isCommunityLearning),
);
