import { word } from '@waymark/flow';
import type { HRSRecord, Learner, LearningDelivery } from '@waymark/ilr';
import { daysBetween } from '@waymark/ilr/dates';

/** The aim's first hours record (HRS) with this code or one of these codes. */
export const hours = word(
  (_aim, codes) => `hours HRS ${codes.join(' or ')}`,
  (aim: LearningDelivery, codes: readonly number[]): HRSRecord | undefined =>
    aim.HRSRecord.find(({ HRSType, HRSCode }) => HRSType === 'HRS' && codes.includes(HRSCode)),
);

/** The aim's hours record (HRS) of this code with the most hours, of those with fewer than `below` if it is given. */
export const mostHours = word(
  (_aim, code) => `most hours HRS ${code}`,
  (aim: LearningDelivery, code: number, below?: number): HRSRecord | undefined =>
    aim.HRSRecord.filter(
      one =>
        one.HRSType === 'HRS' && one.HRSCode === code && one.HRSAmount < (below ?? Number.POSITIVE_INFINITY),
    ).sort((a, b) => b.HRSAmount - a.HRSAmount)[0],
);

/** The aim's hours record (HRS) of this code with the fewest hours. */
export const fewestHours = word(
  (_aim, code) => `fewest hours HRS ${code}`,
  (aim: LearningDelivery, code: number): HRSRecord | undefined =>
    aim.HRSRecord.filter(one => one.HRSType === 'HRS' && one.HRSCode === code).sort(
      (a, b) => a.HRSAmount - b.HRSAmount,
    )[0],
);

/** The days from the aim's start to its planned end, both counted. */
export const plannedDays = word(
  'planned days of the aim',
  ({ LearnStartDate, LearnPlanEndDate }: LearningDelivery) =>
    daysBetween(LearnStartDate, LearnPlanEndDate) + 1,
);

/** Planned learning hours and planned employability, enrichment and pastoral hours together; absent ones count nothing. */
export const plannedHours = word(
  'PlanLearnHours and PlanEEPHours together',
  (learner: Learner): number => (learner.PlanLearnHours ?? 0) + (learner.PlanEEPHours ?? 0),
);
