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
