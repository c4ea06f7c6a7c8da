import type { Answer } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';
import type { Context } from '../engine/context.ts';
import { basicSkillsType, larsAim } from './lars.ts';
import { about } from './look-up.ts';

/** The LARS basic skills types of English and of maths. */
const ENGLISH_AND_MATHS: readonly string[] = [
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

/** Whether the aim is English or maths, or stands beside them (LARS common component 20). */
export function isEnglishMathsOrBeside(aim: LearningDelivery, context: Context): Answer {
  const basic = isEnglishOrMaths(aim, context);
  if (basic === true) return true;
  const beside = about(larsAim(aim.LearnAimRef, context), ({ commonComponent }) => commonComponent === '20');
  return beside === false ? basic : beside;
}

/** The LARS basic skills types of English for speakers of other languages. */
const ESOL: readonly string[] = ['36', '37', '38', '39', '40', '41', '42'];

/** Whether LARS counts the aim as English for speakers of other languages on the day on which it started. */
export function isEsol({ LearnAimRef, LearnStartDate }: LearningDelivery, context: Context): Answer {
  return about(basicSkillsType(LearnAimRef, LearnStartDate, context), type => ESOL.includes(type));
}
