import { type Answer, word } from '@waymark/flow';
import type { Year } from '@waymark/ilr';
import { isListed } from './codes.ts';

/** Learning aim types for which the grade N was withdrawn with 2024-25. */
const WITHOUT_N: readonly string[] = ['0003', '1422', '2999'];

/** Whether a grade is one that aims of a LARS learning aim type are given. */
export const isGradeOf = word(
  (learnAimRefType, grade) => `${grade} among the grades of aim type ${learnAimRefType}`,
  (learnAimRefType: string, grade: string, year: Year): Answer =>
    grade === 'N' && WITHOUT_N.includes(learnAimRefType)
      ? false
      : isListed('OutGrade', grade, year, learnAimRefType),
);
