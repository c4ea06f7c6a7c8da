import { word } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';

/** What DD36 gives for a programme that has not ended. */
const NO_END: ISODate = '2099-12-31';

/**
 * DD36: the day on which a programme aim ends for good; `undefined` of other aims. Apprenticeships (ProgType 25) and
 * Skills Bootcamps (ProgType 32) end with AchDate where there is one, all others with LearnActEndDate. For a bootcamp
 * with both dates the text gives two answers: its first branch takes every programme but ProgType 25 by its end date,
 * its last one bootcamps by AchDate. The last one was added for bootcamps, so it goes first.
 */
export const DD36 = word(
  'effective end of the programme (DD36)',
  (aim: LearningDelivery): ISODate | undefined => {
    if (aim.AimType !== 1) return undefined;
    const achieved = aim.ProgType === 25 || aim.ProgType === 32 ? aim.AchDate : undefined;
    return achieved ?? aim.LearnActEndDate ?? NO_END;
  },
);
