import { word } from '@waymark/flow';
import type { Learner, LearningDelivery } from '@waymark/ilr';

/**
 * The first aim of the other kind (programme aim or component aim) that belongs to an aim of an apprenticeship unit: same
 * funding, programme, start and planned end, and the same actual end where the aim has one.
 */
export const counterpart = word(
  ({ AimType }) => `matching ${AimType === 1 ? 'component' : 'programme'} aim`,
  (aim: LearningDelivery, learner: Learner): LearningDelivery | undefined =>
    learner.LearningDelivery.find(
      other =>
        other.AimType === (aim.AimType === 1 ? 3 : 1) &&
        other.FundModel === aim.FundModel &&
        other.ProgType === aim.ProgType &&
        other.LearnStartDate === aim.LearnStartDate &&
        other.LearnPlanEndDate === aim.LearnPlanEndDate &&
        (aim.LearnActEndDate === undefined || other.LearnActEndDate === aim.LearnActEndDate),
    ),
);
