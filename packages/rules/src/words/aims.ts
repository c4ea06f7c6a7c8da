import { word } from '@waymark/flow';
import type { Learner, LearningDelivery } from '@waymark/ilr';

/** The learner's first aim that passes the test; `called` is what it is called in an explanation: `T Level aim`. */
export const aimWhere = word(
  (_learner, called) => called,
  (
    learner: Learner,
    _called: string,
    test: (aim: LearningDelivery) => boolean,
  ): LearningDelivery | undefined => learner.LearningDelivery.find(test),
);

/** Whether the learner has an aim that passes the test. */
export function hasAim(learner: Learner, called: string, test: (aim: LearningDelivery) => boolean): boolean {
  return aimWhere(learner, called, test) !== undefined;
}
