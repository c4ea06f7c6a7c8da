import type { Learner, LearningDelivery } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';

/** The programme types of apprenticeship frameworks, which ended with 2024-25. */
const FRAMEWORKS: readonly number[] = [2, 3, 20, 21, 22, 23];

/** Whether the aim belongs to an apprenticeship framework. */
export function isFramework(aim: LearningDelivery): boolean {
  return aim.ProgType !== undefined && FRAMEWORKS.includes(aim.ProgType);
}

/** Whether two aims name the same framework and pathway; for aims of no framework that does not matter. */
export function sameFramework(a: LearningDelivery, b: LearningDelivery): boolean {
  return !isFramework(a) || (a.FworkCode === b.FworkCode && a.PwayCode === b.PwayCode);
}

/** The earliest start of the learner's programme aims (AimType 1) that match. */
export function earliestProgrammeStart(
  learner: Learner,
  matches: (programme: LearningDelivery) => boolean,
): ISODate | undefined {
  let earliest: ISODate | undefined;
  for (const aim of learner.LearningDelivery) {
    if (aim.AimType !== 1 || !matches(aim)) continue;
    if (earliest === undefined || aim.LearnStartDate < earliest) earliest = aim.LearnStartDate;
  }
  return earliest;
}
