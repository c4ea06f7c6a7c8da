import { word } from '@waymark/flow';
import type { LearningDelivery, Year } from '@waymark/ilr';
import type { Context } from '../../engine/context.ts';

/** The last of the devolved sources of funding, which begin at 110, by year. */
const LAST: Readonly<Record<Year, number>> = { 2425: 120, 2526: 123, 2627: 130 };

/**
 * DD35: whether a devolved authority funds the aim: SOF 110 to 120, from 2025-26 to 123, from 2026-27 to 130. The
 * 2025-26 text still ends at 120, although 121 to 123 began in that year as devolved sources; without them aims of the
 * new authorities would break rules that mean the others.
 */
export const DD35 = word(
  'devolved source of funding (DD35)',
  (aim: LearningDelivery, { file }: Pick<Context, 'file'>) => {
    const last = LAST[file.Year];
    return aim.LearningDeliveryFAM.some(({ LearnDelFAMType, LearnDelFAMCode }) => {
      if (LearnDelFAMType !== 'SOF' || !/^\d{3}$/.test(LearnDelFAMCode)) return false;
      const code = Number(LearnDelFAMCode);
      return code >= 110 && code <= last;
    });
  },
);
