import type { Answer } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';
import type { Context } from '../engine/context.ts';
import { about, basicSkillsType } from './lars.ts';

/** The LARS basic skills types of English for speakers of other languages. */
const ESOL: readonly string[] = ['36', '37', '38', '39', '40', '41', '42'];

/** Whether LARS counts the aim as English for speakers of other languages on the day on which it started. */
export function isEsol({ LearnAimRef, LearnStartDate }: LearningDelivery, context: Context): Answer {
  return about(basicSkillsType(LearnAimRef, LearnStartDate, context), type => ESOL.includes(type));
}
