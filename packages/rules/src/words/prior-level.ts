import { word } from '@waymark/flow';
import type { Learner, PriorAttain } from '@waymark/ilr';

/** The learner's first prior attainment record at one of these levels. */
export const priorAttainment = word(
  (_learner, levels) => `prior attainment ${levels.join(', ')}`,
  (learner: Learner, levels: readonly number[]): PriorAttain | undefined =>
    learner.PriorAttain.find(({ PriorLevel }) => levels.includes(PriorLevel)),
);
