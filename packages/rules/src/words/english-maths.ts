import type { Answer } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';
import type { Context } from '../engine/context.ts';
import { about, basicSkillsType } from './lars.ts';

/** The LARS basic skills types of English and of maths. */
export const ENGLISH_AND_MATHS: readonly string[] = [
  ...['01', '11', '13', '20', '23', '24', '29', '31'],
  ...['02', '12', '14', '19', '21', '25', '30', '32', '33', '34', '35'],
];

/** Whether LARS counts the aim as English or maths on the day on which it started. */
export function isEnglishOrMaths(
  { LearnAimRef, LearnStartDate }: Pick<LearningDelivery, 'LearnAimRef' | 'LearnStartDate'>,
  context: Context,
): Answer {
  return about(basicSkillsType(LearnAimRef, LearnStartDate, context), type =>
    ENGLISH_AND_MATHS.includes(type),
  );
}
