import { word } from '@waymark/flow';
import type { Learner, LearningDelivery } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';
import { earliestProgrammeStart } from './programme.ts';

/**
 * DD18: the start of the aim's apprenticeship standard, which is the earliest start of the learner's programme aims with
 * ProgType 25 and the same StdCode. `undefined` for other aims, or without such a programme aim.
 */
export const DD18 = word(
  'start of the apprenticeship standard (DD18)',
  (aim: LearningDelivery, learner: Learner): ISODate | undefined =>
    aim.ProgType !== 25
      ? undefined
      : earliestProgrammeStart(
          learner,
          programme => programme.ProgType === 25 && programme.StdCode === aim.StdCode,
        ),
);
