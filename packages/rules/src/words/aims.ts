import { word } from '@waymark/flow';
import type { Learner, LearningDelivery } from '@waymark/ilr';

/** What an explanation says of an aim that was found: which one it is, and from when to when. */
export type AimInBrief = Pick<
  LearningDelivery,
  'AimSeqNumber' | 'LearnAimRef' | 'LearnStartDate' | 'LearnActEndDate'
>;

/** The aim in brief; nothing of none. */
export function inBrief(aim: LearningDelivery): AimInBrief;
export function inBrief(aim: LearningDelivery | undefined): AimInBrief | undefined;
export function inBrief(aim: LearningDelivery | undefined): AimInBrief | undefined {
  if (aim === undefined) return undefined;
  const { AimSeqNumber, LearnAimRef, LearnStartDate, LearnActEndDate } = aim;
  return { AimSeqNumber, LearnAimRef, LearnStartDate, LearnActEndDate };
}

/** The learner's first aim that passes the test; `called` is what it is called in an explanation: `T Level aim`. */
export const aimWhere = word(
  (_learner, called) => called,
  (learner: Learner, _called: string, test: (aim: LearningDelivery) => boolean): AimInBrief | undefined =>
    inBrief(learner.LearningDelivery.find(test)),
);

/** Whether the learner has an aim that passes the test. */
export function hasAim(learner: Learner, called: string, test: (aim: LearningDelivery) => boolean): boolean {
  return aimWhere(learner, called, test) !== undefined;
}

/** Whether every aim of the learner has ended. */
export const allAimsEnded = word('every aim has an actual end date', (learner: Learner): boolean =>
  learner.LearningDelivery.every(({ LearnActEndDate }) => LearnActEndDate !== undefined),
);

/**
 * An aim that passes the test and was under way when this one started: it began before (or on the same day, and stands
 * earlier in the file) and has no actual end date before that day.
 */
export const aimUnderWay = word(
  (_aim, _learner, called) => called,
  (
    aim: LearningDelivery,
    learner: Learner,
    _called: string,
    test: (other: LearningDelivery) => boolean,
  ): AimInBrief | undefined => {
    let standsEarlier = true;
    for (const other of learner.LearningDelivery) {
      if (other === aim) {
        standsEarlier = false;
        continue;
      }
      if (!test(other)) continue;
      const began =
        other.LearnStartDate < aim.LearnStartDate ||
        (standsEarlier && other.LearnStartDate === aim.LearnStartDate);
      const ended = other.LearnActEndDate !== undefined && other.LearnActEndDate < aim.LearnStartDate;
      if (began && !ended) return inBrief(other);
    }
    return undefined;
  },
);
