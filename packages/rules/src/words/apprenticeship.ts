import { word } from '@waymark/flow';
import type { Learner } from '@waymark/ilr';
import { type ISODate, ukDate } from '@waymark/ilr/dates';
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
