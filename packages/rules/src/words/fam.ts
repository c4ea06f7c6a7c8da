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

/** The aim's first FAM record of this type that bears none of these codes. */
export const otherFAM = word(
  (_aim, type, codes) => `FAM ${type} other than ${codes.join(' or ')}`,
  (aim: LearningDelivery, type: string, codes: readonly string[]): LearningDeliveryFAM | undefined =>
    aim.LearningDeliveryFAM.find(
      ({ LearnDelFAMType, LearnDelFAMCode }) => LearnDelFAMType === type && !codes.includes(LearnDelFAMCode),
    ),
);

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

/** The first FAM type among these that the aim has more often than it may. */
export const tooMany = word(
  (_aim, _types, limit) => `FAM type that stands more than ${limit === 1 ? 'once' : `${limit} times`}`,
  (aim: LearningDelivery, types: readonly string[], limit: number): string | undefined => {
    const records = aim.LearningDeliveryFAM;
    if (records.length <= limit) return undefined;
    return types.find(type => {
      let count = 0;
      for (const { LearnDelFAMType } of records) if (LearnDelFAMType === type) count++;
      return count > limit;
    });
  },
);

/** The aim's apprenticeship contract type record that began last; one without a date counts as the first. */
export const latestACT = word('latest ACT record', (aim: LearningDelivery): LearningDeliveryFAM | undefined =>
  latest(aim.LearningDeliveryFAM, () => true),
);

/** The aim's contract type record that began last before this one, or on the same day and stands earlier in the file. */
export const previousACT = word(
  'previous ACT record',
  (record: LearningDeliveryFAM, aim: LearningDelivery): LearningDeliveryFAM | undefined => {
    const place = aim.LearningDeliveryFAM.indexOf(record);
    return latest(aim.LearningDeliveryFAM, (other, at) => {
      const began = other.LearnDelFAMDateFrom ?? '';
      const from = record.LearnDelFAMDateFrom ?? '';
      return other !== record && (began < from || (began === from && at < place));
    });
  },
);

function latest(
  records: readonly LearningDeliveryFAM[],
  counts: (record: LearningDeliveryFAM, place: number) => boolean,
): LearningDeliveryFAM | undefined {
  let found: LearningDeliveryFAM | undefined;
  for (let i = 0; i < records.length; i++) {
    const record = records[i]!;
    if (record.LearnDelFAMType !== 'ACT' || !counts(record, i)) continue;
    if (found === undefined || (record.LearnDelFAMDateFrom ?? '') >= (found.LearnDelFAMDateFrom ?? '')) {
      found = record;
    }
  }
  return found;
}

/** Which one among the learner's FAM records of its type the record is: 1 for the first. */
export const placeInItsType = word(
  (_learner, { LearnFAMType }) => `place among the ${LearnFAMType} records`,
  (learner: Learner, record: LearnerFAM): number => {
    const { LearnFAMType } = record;
    let place = 0;
    for (const other of learner.LearnerFAM) {
      if (other.LearnFAMType === LearnFAMType) place++;
      if (other === record) break;
    }
    return place;
  },
);

/**
 * A FAM record among `records` that passes the test and began before this one, or on the same day and stands earlier.
 * Records without a date from are left out.
 */
export const earlierFAM = word(
  (_record, _records, called) => called,
  (
    record: LearningDeliveryFAM,
    records: readonly LearningDeliveryFAM[],
    _called: string,
    test: (other: LearningDeliveryFAM) => boolean,
  ): LearningDeliveryFAM | undefined => {
    const from = record.LearnDelFAMDateFrom;
    if (from === undefined) return undefined;
    let standsEarlier = true;
    for (const other of records) {
      if (other === record) {
        standsEarlier = false;
        continue;
      }
      const began = other.LearnDelFAMDateFrom;
      if (began === undefined || began > from || (began === from && !standsEarlier)) continue;
      if (test(other)) return other;
    }
    return undefined;
  },
);

/** All FAM records of all aims of the learner. */
export function allFAMs(learner: Learner): readonly LearningDeliveryFAM[] {
  const { LearningDelivery } = learner;
  return LearningDelivery.length === 1
    ? LearningDelivery[0]!.LearningDeliveryFAM
    : LearningDelivery.flatMap(aim => aim.LearningDeliveryFAM);
}
