import { word } from '@waymark/flow';
import type { Learner, LearnerEmploymentStatus, LearningDelivery } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';
import { type AimInBrief, inBrief } from './aims.ts';

/** An aim that passes the test and runs, wholly or in part, while the employment status applies. */
export const aimDuring = word(
  (_status, _learner, called) => `aim meanwhile with ${called}`,
  (
    status: LearnerEmploymentStatus,
    learner: Learner,
    _called: string,
    test: (aim: LearningDelivery) => boolean,
  ): AimInBrief | undefined => {
    const until = nextFrom(status, learner);
    const found = learner.LearningDelivery.find(
      aim =>
        test(aim) &&
        (until === undefined || aim.LearnStartDate < until) &&
        (aim.LearnActEndDate === undefined || aim.LearnActEndDate >= status.DateEmpStatApp),
    );
    return inBrief(found);
  },
);

/** The day from which the next employment status applies. */
function nextFrom({ DateEmpStatApp }: LearnerEmploymentStatus, learner: Learner): ISODate | undefined {
  let next: ISODate | undefined;
  for (const { DateEmpStatApp: from } of learner.LearnerEmploymentStatus) {
    if (from > DateEmpStatApp && (next === undefined || from < next)) next = from;
  }
  return next;
}
