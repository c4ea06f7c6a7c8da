import { isUnknown, type Unknown, word } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';
import { type ISODate, ukDate } from '@waymark/ilr/dates';
import type { LarsValidity } from '@waymark/reference';
import type { Context } from '../engine/context.ts';
import { DD07 } from './derived/DD07.ts';
import { DD35 } from './derived/DD35.ts';
import { hasFAM } from './fam.ts';

/** The validity rows that LARS has for an aim in one of these categories, earliest start first. */
export const validityRows = word(
  (learnAimRef, categories) => `LARS ${categories.join(' or ')} validity of ${learnAimRef}`,
  (
    learnAimRef: string,
    categories: readonly string[],
    { reference }: Context,
  ): readonly LarsValidity[] | Unknown => {
    const [only] = categories;
    if (categories.length === 1) return reference.lars.validities(learnAimRef, only);
    const rows: LarsValidity[] = [];
    for (const category of categories) {
      const found = reference.lars.validities(learnAimRef, category);
      if (isUnknown(found)) return found;
      rows.push(...found);
    }
    return rows;
  },
);

/** The validity row that holds on a day: begun (StartDate), and not past its EndDate. */
export const validityOn = word(
  (learnAimRef, categories, date) =>
    `LARS ${categories.join(' or ')} validity of ${learnAimRef} on ${ukDate(date)}`,
  (
    learnAimRef: string,
    categories: readonly string[],
    date: ISODate,
    context: Context,
  ): LarsValidity | undefined | Unknown =>
    rowWith(learnAimRef, categories, context, row => hasBegun(row, date) && !isBefore(row.end, date)),
);

/** The validity row that has not ended before a day. */
export const validityUntil = word(
  (learnAimRef, categories, date) =>
    `LARS ${categories.join(' or ')} validity of ${learnAimRef} lasting until ${ukDate(date)}`,
  (
    learnAimRef: string,
    categories: readonly string[],
    date: ISODate,
    context: Context,
  ): LarsValidity | undefined | Unknown =>
    rowWith(learnAimRef, categories, context, row => !isBefore(row.end, date)),
);

/** The validity row under which a learner can newly start on a day: begun, and not past its LastNewStartDate. */
export const validityForNewStart = word(
  (learnAimRef, categories, date) =>
    `LARS ${categories.join(' or ')} validity of ${learnAimRef} for new starts on ${ukDate(date)}`,
  (
    learnAimRef: string,
    categories: readonly string[],
    date: ISODate,
    context: Context,
  ): LarsValidity | undefined | Unknown =>
    rowWith(
      learnAimRef,
      categories,
      context,
      row => hasBegun(row, date) && !isBefore(row.lastNewStart, date),
    ),
);

/** The validity row that had begun by a day. */
export const validityBegun = word(
  (learnAimRef, categories, date) =>
    `LARS ${categories.join(' or ')} validity of ${learnAimRef} begun by ${ukDate(date)}`,
  (
    learnAimRef: string,
    categories: readonly string[],
    date: ISODate,
    context: Context,
  ): LarsValidity | undefined | Unknown =>
    rowWith(learnAimRef, categories, context, row => hasBegun(row, date)),
);

/** The validity row that began last. */
export const latestValidity = word(
  (learnAimRef, categories) => `latest LARS ${categories.join(' or ')} validity of ${learnAimRef}`,
  (
    learnAimRef: string,
    categories: readonly string[],
    context: Context,
  ): LarsValidity | undefined | Unknown => {
    const rows = validityRows(learnAimRef, categories, context);
    if (isUnknown(rows)) return rows;
    let latest: LarsValidity | undefined;
    for (const row of rows) {
      if (latest === undefined || (row.start ?? '') >= (latest.start ?? '')) latest = row;
    }
    return latest;
  },
);

function rowWith(
  learnAimRef: string,
  categories: readonly string[],
  context: Context,
  test: (row: LarsValidity) => boolean,
): LarsValidity | undefined | Unknown {
  const rows = validityRows(learnAimRef, categories, context);
  return isUnknown(rows) ? rows : rows.find(test);
}

function hasBegun(row: LarsValidity, date: ISODate): boolean {
  return row.start === undefined || row.start <= date;
}

/** Whether a date that may be open lies before another. */
function isBefore(end: ISODate | undefined, date: ISODate): boolean {
  return end !== undefined && end < date;
}

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
        return hasFAM(aim, 'LDM', ['320', '321', '381']) ? undefined : '1619_EFA';
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
