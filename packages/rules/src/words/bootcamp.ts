import { word } from '@waymark/flow';
import type { Learner, LearningDelivery } from '@waymark/ilr';
import type { Selector } from '../engine/selector.ts';

/** The three aims that record an event of a Skills Bootcamp: interview offer, new role, self-employment plan. */
export const EVENT_AIMS: readonly string[] = ['Z0059747', 'Z0059748', 'Z0059749'];

/** The six aims that record an event of a Skills Bootcamp in HGV driving. */
export const HGV_EVENT_AIMS: readonly string[] = [
  'Z0060439',
  'Z0009541',
  'Z0060440',
  'Z0060441',
  'Z0060442',
  'Z0060443',
];

/** Whether the aim is the programme aim of a Skills Bootcamp. */
export function isBootcampProgrammeAim(aim: LearningDelivery): boolean {
  return aim.ProgType === 32 && aim.AimType === 1;
}

/** The latest programme aim of each Skills Bootcamp (each ConRefNumber): the one that started last. */
export const latestBootcampProgrammeAim: Selector<LearningDelivery> = {
  title: 'the latest programme aim of each Skills Bootcamp (ConRefNumber)',
  as: 'aim',
  parts: (learner: Learner) => {
    if (!learner.LearningDelivery.some(isBootcampProgrammeAim)) return NONE;
    const latest = new Map<string | undefined, LearningDelivery>();
    for (const aim of learner.LearningDelivery) {
      if (!isBootcampProgrammeAim(aim)) continue;
      const known = latest.get(aim.ConRefNumber);
      if (known === undefined || aim.LearnStartDate >= known.LearnStartDate)
        latest.set(aim.ConRefNumber, aim);
    }
    return [...latest.values()];
  },
};

/** The first event aim of the learner, whichever Skills Bootcamp it belongs to. */
export const eventAim = word('event aim', (learner: Learner) =>
  learner.LearningDelivery.find(aim => EVENT_AIMS.includes(aim.LearnAimRef)),
);

const NONE: readonly never[] = [];
