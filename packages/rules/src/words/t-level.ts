import type { Answer } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';
import type { Context } from '../engine/context.ts';
import { about, larsAim } from './lars.ts';

/** Whether LARS calls the aim a T Level technical qualification (LearnAimRefType 1468). */
export function isTechnicalQualification(aim: LearningDelivery, context: Context): Answer {
  return about(larsAim(aim.LearnAimRef, context), ({ type }) => type === '1468');
}

/** Whether the aim is a T Level technical qualification without actual end date. */
export function isOpenTechnicalQualification(aim: LearningDelivery, context: Context): Answer {
  return aim.LearnActEndDate === undefined && isTechnicalQualification(aim, context);
}
