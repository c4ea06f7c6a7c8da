import type { Answer } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';
import type { Context } from '../../engine/context.ts';
import { inLarsCategory } from '../lars-category.ts';

/** DD29: whether it is a traineeship aim (ProgType 24) in LARS category 2 or 4, work preparation or placement. */
export function DD29(aim: LearningDelivery, context: Context): Answer {
  return aim.ProgType === 24 && inLarsCategory(aim.LearnAimRef, [2, 4], aim.LearnStartDate, context);
}
