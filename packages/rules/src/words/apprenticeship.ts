import { type Unknown, word } from '@waymark/flow';
import type { Learner, LearningDelivery } from '@waymark/ilr';
import { type ISODate, ukDate } from '@waymark/ilr/dates';
import type { LarsStandard } from '@waymark/reference';
import type { Context } from '../engine/context.ts';
import { type AimInBrief, inBrief } from './aims.ts';
import { DD33 } from './derived/DD33.ts';

/** The first open apprenticeship programme aim (DD32) that had begun by the day (DD33). */
export const openApprenticeship = word(
  (_learner, date) => `open apprenticeship begun by ${ukDate(date)}`,
  (learner: Learner, date: ISODate): AimInBrief | undefined =>
    inBrief(
      learner.LearningDelivery.find(aim => {
        const start = DD33(aim);
        return start !== undefined && start <= date;
      }),
    ),
);

/**
 * The first aim of the other kind (programme aim or component aim) that belongs to an aim of an apprenticeship unit: same
 * funding, programme, start and planned end, and the same actual end where the aim has one.
 */
export const counterpart = word(
  ({ AimType }) => `matching ${AimType === 1 ? 'component' : 'programme'} aim`,
  (aim: LearningDelivery, learner: Learner): AimInBrief | undefined =>
    inBrief(
      learner.LearningDelivery.find(
        other =>
          other.AimType === (aim.AimType === 1 ? 3 : 1) &&
          other.FundModel === aim.FundModel &&
          other.ProgType === aim.ProgType &&
          other.LearnStartDate === aim.LearnStartDate &&
          other.LearnPlanEndDate === aim.LearnPlanEndDate &&
          (aim.LearnActEndDate === undefined || other.LearnActEndDate === aim.LearnActEndDate),
      ),
    ),
);

/** The apprenticeship standard as LARS describes it; `undefined` if no code is returned or LARS has no such standard. */
export const larsStandard = word(
  StdCode => `LARS standard ${StdCode ?? ''}`,
  (StdCode: number | undefined, { reference }: Context): LarsStandard | undefined | Unknown =>
    StdCode === undefined ? undefined : reference.lars.standard(StdCode),
);
