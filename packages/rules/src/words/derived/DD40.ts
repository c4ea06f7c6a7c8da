import type { Answer } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';
import type { Context } from '../../engine/context.ts';
import { isEnglishOrMaths } from '../basic-skills.ts';

/** DD40: whether it is an English or maths aim of the Adult Skills Fund (FundModel 38). */
export function DD40(aim: LearningDelivery, context: Context): Answer {
  return aim.FundModel === 38 && isEnglishOrMaths(aim, context);
}
