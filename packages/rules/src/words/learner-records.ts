import { word } from '@waymark/flow';
import type { ContactPreference, Learner, LearnerFAM, LLDDandHealthProblem, PriorAttain } from '@waymark/ilr';
import { ageOn, type ISODate, ukDate } from '@waymark/ilr/dates';
import { DD06 } from './derived/DD06.ts';

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

/** The learner's LLDD records that are marked as the primary one. */
export const primaryLLDDs = word(
  'LLDD records with PrimaryLLDD 1',
  (learner: Learner): readonly LLDDandHealthProblem[] =>
    learner.LLDDandHealthProblem.filter(({ PrimaryLLDD }) => PrimaryLLDD === 1),
);

/** The learner's contact preferences of a type, of these codes if any are named. */
export const contactPreferences = word(
  (_learner, type, codes) => `contact preferences ${type}${codes ? ` ${codes.join(', ')}` : ''}`,
  (learner: Learner, type: string, codes?: readonly number[]): readonly ContactPreference[] =>
    learner.ContactPreference.filter(
      ({ ContPrefType, ContPrefCode }) =>
        ContPrefType === type && (codes === undefined || codes.includes(ContPrefCode)),
    ),
);

/** The learner's age in whole years when the first of all aims started; `undefined` if no date of birth is returned. */
export const ageAtFirstStart = word(
  'age when the first aim started (DD06)',
  (learner: Learner): number | undefined => {
    const start = DD06(learner);
    return learner.DateOfBirth === undefined || start === undefined
      ? undefined
      : ageOn(learner.DateOfBirth, start);
  },
);

/** The learner's first prior attainment record with a date. */
export const priorAttainmentOn = word(
  (_learner, date) => `first prior attainment of ${ukDate(date)}`,
  (learner: Learner, date: ISODate): PriorAttain | undefined =>
    learner.PriorAttain.find(({ DateLevelApp }) => DateLevelApp === date),
);
