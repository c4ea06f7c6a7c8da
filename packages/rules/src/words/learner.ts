import { word } from '@waymark/flow';
import type { ContactPreference, Learner, LLDDandHealthProblem } from '@waymark/ilr';

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
