import { type Unknown, word } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';
import type { Context } from '../engine/context.ts';
import { DD07 } from './derived/DD07.ts';
import { DD35 } from './derived/DD35.ts';
import { hasFAM } from './fam.ts';

/**
 * The LARS validity category that an aim needs by the way it is funded ("Table 1"), for starts before 1 August 2021.
 * `undefined` where the table names none; unknown for Free Courses for Jobs, whose level 3 offer was then held by
 * category codes that the table at hand does not list.
 */
export const validityCategoryOf = word(
  'LARS validity category that its funding needs',
  (aim: LearningDelivery, context: Pick<Context, 'file'>): string | undefined | Unknown => {
    if (DD07(aim) && aim.ProgType !== 25) return aim.AimType === 3 ? 'APPRENTICESHIPS' : undefined;
    if (hasFAM(aim, 'LDM', '378')) return LEVEL_3_OFFER;
    if (DD35(aim, context)) return 'MCA_GLA';
    switch (aim.FundModel) {
      case 10:
        return 'COMM_LEARN';
      case 25:
        return hasFAM(aim, 'LDM', ['320', '321', '381']) ? '1416_EFA' : '1619_EFA';
      case 35:
        return hasFAM(aim, 'LDM', '034') ? 'OLASS_ADULT' : 'ADULT_SKILLS';
      case 36:
        return aim.ProgType === 25 ? 'ANY' : undefined;
      case 81:
        return 'ANY';
      case 82:
        return '1619_EFA';
      case 99:
        return hasFAM(aim, 'ADL') ? 'ADV_LEARN_LOAN' : 'ANY';
      default:
        return undefined;
    }
  },
);

const LEVEL_3_OFFER: Unknown = {
  notCovered: 'LARS validity codes, table 1',
  what: 'the category code of the level 3 offer before 1 August 2021',
  supply: 'Look the aim up in "find a learning aim" for the day on which it started.',
};
