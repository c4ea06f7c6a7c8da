import { word } from '@waymark/flow';
import type { Learner } from '@waymark/ilr';
import { DD07 } from './derived/DD07.ts';

/** Planned learning hours and planned employability, enrichment and pastoral hours together; absent ones count nothing. */
export const plannedHours = word(
  'PlanLearnHours and PlanEEPHours together',
  (learner: Learner): number => (learner.PlanLearnHours ?? 0) + (learner.PlanEEPHours ?? 0),
);

/** Whether the learner has a 16 to 19 funded aim (FundModel 25). */
export const is16To19Funded = word('an aim with FundModel 25', (learner: Learner): boolean =>
  learner.LearningDelivery.some(({ FundModel }) => FundModel === 25),
);

/** Whether the learner has an aim of other 16 to 19 provision (FundModel 82). */
export const isOther16To19 = word('an aim with FundModel 82', (learner: Learner): boolean =>
  learner.LearningDelivery.some(({ FundModel }) => FundModel === 82),
);

/** Whether the learner has a 16 to 19 funded aim of a T Level programme. */
export const isOnTLevel = word('an aim with FundModel 25 and ProgType 31', (learner: Learner): boolean =>
  learner.LearningDelivery.some(({ FundModel, ProgType }) => FundModel === 25 && ProgType === 31),
);

/** Whether the learner's 16 to 19 funded aims are all part of an apprenticeship. */
export const is16To19Apprentice = word(
  'every aim with FundModel 25 is part of an apprenticeship',
  (learner: Learner): boolean => learner.LearningDelivery.every(aim => aim.FundModel !== 25 || DD07(aim)),
);

/** Whether every aim of the learner has ended. */
export const allAimsEnded = word('every aim has an actual end date', (learner: Learner): boolean =>
  learner.LearningDelivery.every(({ LearnActEndDate }) => LearnActEndDate !== undefined),
);
