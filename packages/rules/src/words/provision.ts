import { type Answer, word } from '@waymark/flow';
import type { Learner, LearningDelivery } from '@waymark/ilr';
import type { Context } from '../engine/context.ts';
import { hasFAM } from './fam.ts';
import { larsAim } from './lars.ts';
import { about } from './look-up.ts';

/** Whether the aim is community learning: FundModel 10, or not funded (99) with the source of funding 108. */
export function isCommunityLearning(aim: LearningDelivery): boolean {
  return aim.FundModel === 10 || (aim.FundModel === 99 && hasFAM(aim, 'SOF', '108'));
}

/** Whether every aim of the learner is community learning. */
export const allCommunityLearning = word('every aim is community learning', (learner: Learner): boolean =>
  learner.LearningDelivery.every(isCommunityLearning),
);

/** Whether LARS calls the aim a T Level technical qualification (LearnAimRefType 1468). */
export function isTechnicalQualification(aim: LearningDelivery, context: Context): Answer {
  return about(larsAim(aim.LearnAimRef, context), ({ type }) => type === '1468');
}

/** Whether the aim is a T Level technical qualification without actual end date. */
export function isOpenTechnicalQualification(aim: LearningDelivery, context: Context): Answer {
  return aim.LearnActEndDate === undefined && isTechnicalQualification(aim, context);
}

/** The aims that have work placements: work experience, supported internship, industry placement. */
export const WORK_EXPERIENCE: readonly string[] = [
  ...['Z0007834', 'Z0007835', 'Z0007836', 'Z0007837', 'Z0007838', 'Z0002347'],
  ...['ZWRKX001', 'ZWRKX002'],
];

/** The industry placement of a T Level. */
export const T_LEVEL_PLACEMENT = 'ZWRKX003';

/** Whether the learner has a 16-19 funded aim (FundModel 25). */
export const is16To19Funded = word('an aim with FundModel 25', (learner: Learner): boolean =>
  learner.LearningDelivery.some(({ FundModel }) => FundModel === 25),
);
