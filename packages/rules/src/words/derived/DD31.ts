import type { Answer } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';
import type { Context } from '../../engine/context.ts';
import { isEnglishOrMaths } from '../basic-skills.ts';

/** DD31: whether it is an English or maths aim with adult skills funding (FundModel 35). */
export function DD31(aim: LearningDelivery, context: Context): Answer {
  return aim.FundModel === 35 && isEnglishOrMaths(aim, context);
}
