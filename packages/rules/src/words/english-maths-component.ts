import type { Answer } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';
import type { Context } from '../engine/context.ts';
import { isEnglishOrMaths } from './english-maths.ts';
import { about, larsAim } from './lars.ts';

/** Whether the aim is English or maths, or stands beside them (LARS common component 20). */
export function isEnglishMathsOrBeside(aim: LearningDelivery, context: Context): Answer {
  const basic = isEnglishOrMaths(aim, context);
  if (basic === true) return true;
  const beside = about(larsAim(aim.LearnAimRef, context), ({ commonComponent }) => commonComponent === '20');
  return beside === false ? basic : beside;
}
