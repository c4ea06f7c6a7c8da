import { word } from '@waymark/flow';
import type { Learner, LearnerFAM, LearningDelivery, LearningDeliveryFAM } from '@waymark/ilr';

/** The aim's first FAM record of this type, and of this code or one of these codes if any are named. */
export const fam = word(
  (_aim, type, code) => named('FAM', type, code),
  (
    aim: LearningDelivery,
    type: string,
    code?: string | readonly string[],
  ): LearningDeliveryFAM | undefined => {
    const records = aim.LearningDeliveryFAM;
    for (let i = 0; i < records.length; i++) {
      const record = records[i]!;
      if (record.LearnDelFAMType === type && isOneOf(record.LearnDelFAMCode, code)) return record;
    }
    return undefined;
  },
);

/** Whether the aim has a FAM record of this type (and code, or one of these codes). */
export function hasFAM(aim: LearningDelivery, type: string, code?: string | readonly string[]): boolean {
  return fam(aim, type, code) !== undefined;
}

/** All FAM records of the aim that have this type, in file order. */
export const fams = word(
  (_aim, type) => `FAM ${type} records`,
  (aim: LearningDelivery, type: string): readonly LearningDeliveryFAM[] =>
    aim.LearningDeliveryFAM.filter(({ LearnDelFAMType }) => LearnDelFAMType === type),
);

/** The learner's first FAM record of this type (and code, or one of these codes). */
export const learnerFAM = word(
  (_learner, type, code) => named('Learner FAM', type, code),
  (learner: Learner, type: string, code?: number | readonly number[]): LearnerFAM | undefined =>
    learner.LearnerFAM.find(
      ({ LearnFAMType, LearnFAMCode }) => LearnFAMType === type && isOneOf(LearnFAMCode, code),
    ),
);

/** Whether the learner has a FAM record of this type (and code, or one of these codes). */
export function hasLearnerFAM(learner: Learner, type: string, code?: number | readonly number[]): boolean {
  return learnerFAM(learner, type, code) !== undefined;
}

function isOneOf<T>(value: T, wanted: T | readonly T[] | undefined): boolean {
  return wanted === undefined || (Array.isArray(wanted) ? wanted.includes(value) : value === wanted);
}

function named(kind: string, type: string, code: unknown): string {
  return `${kind} ${type}${code === undefined ? '' : ` ${Array.isArray(code) ? code.join(' or ') : code}`}`;
}
