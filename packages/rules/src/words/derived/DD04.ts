import { word } from '@waymark/flow';
import type { Learner, LearningDelivery } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';
import { earliestProgrammeStart, sameFramework } from './programme.ts';

/**
 * DD04: the start of the aim's programme, which is the earliest start of the learner's programme aims with the same
 * ProgType (in 2024-25 for frameworks also the same FworkCode and PwayCode). `undefined` if the aim belongs to no
 * programme or the programme has no programme aim.
 */
export const DD04 = word(
  'programme start (DD04)',
  (aim: LearningDelivery, learner: Learner): ISODate | undefined =>
    aim.ProgType === undefined
      ? undefined
      : earliestProgrammeStart(
          learner,
          programme => programme.ProgType === aim.ProgType && sameFramework(aim, programme),
        ),
);
