import { type Answer, isUnknown, type Unknown, word } from '@waymark/flow';
import type { AppFinRecord, Learner, LearningDelivery } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';
import { inForceOn } from '@waymark/reference';
import type { Context } from '../../engine/context.ts';

/**
 * DD17: whether two thirds of the price of a trailblazer apprenticeship (FundModel 81, ProgType 25) exceed what the
 * government may contribute to its standard. Without a cap in LARS they do not.
 */
export const DD17 = word(
  'two thirds of the price over the cap (DD17)',
  (aim: LearningDelivery, learner: Learner, context: Context): Answer => {
    if (aim.FundModel !== 81 || aim.ProgType !== 25) return false;
    const cap = standardCap(aim, learner, context);
    if (cap === undefined) return false;
    return isUnknown(cap) ? cap : 200 * standardPrice(aim, learner) > 3 * cap;
  },
);

/**
 * The agreed price of the aim's standard in pounds: the most recent TNP 1 and TNP 2 over all its programme aims of
 * FundModel 81. A programme aim that is funded otherwise has a price of its own, as its payments are left out too.
 */
export const standardPrice = word(
  'latest price of the standard',
  (aim: LearningDelivery, learner: Learner): number => {
    let training: AppFinRecord | undefined;
    let assessment: AppFinRecord | undefined;
    for (const programme of learner.LearningDelivery) {
      if (!ofSameStandard(programme, aim)) continue;
      for (const record of programme.AppFinRecord) {
        if (record.AFinType !== 'TNP') continue;
        if (record.AFinCode === 1) training = moreRecent(training, record);
        if (record.AFinCode === 2) assessment = moreRecent(assessment, record);
      }
    }
    return (training?.AFinAmount ?? 0) + (assessment?.AFinAmount ?? 0);
  },
);

/**
 * The government's cap for the aim's standard in pence, as of the day on which its first programme aim started, or
 * started originally. Of several caps for that day the highest: the text does not say which funding category is meant.
 */
export const standardCap = word(
  ({ StdCode }: LearningDelivery) => `government contribution cap of standard ${StdCode ?? ''}`,
  (aim: LearningDelivery, learner: Learner, { reference }: Context): number | undefined | Unknown => {
    let start: ISODate | undefined;
    for (const programme of learner.LearningDelivery) {
      if (!ofSameStandard(programme, aim)) continue;
      for (const date of [programme.LearnStartDate, programme.OrigLearnStartDate]) {
        if (date !== undefined && (start === undefined || date < start)) start = date;
      }
    }
    if (start === undefined || aim.StdCode === undefined) return undefined;
    const rows = reference.lars.standardFunding(aim.StdCode);
    if (isUnknown(rows)) return rows;
    let highest: number | undefined;
    for (const row of rows) {
      const cap = row.coreGovContributionCap;
      if (cap === undefined || !inForceOn(row, start)) continue;
      if (highest === undefined || cap > highest) highest = cap;
    }
    return highest;
  },
);

function ofSameStandard(programme: LearningDelivery, aim: LearningDelivery): boolean {
  return (
    programme.AimType === 1 &&
    programme.ProgType === 25 &&
    programme.FundModel === 81 &&
    programme.StdCode === aim.StdCode
  );
}

function moreRecent(known: AppFinRecord | undefined, record: AppFinRecord): AppFinRecord {
  return known !== undefined && known.AFinDate > record.AFinDate ? known : record;
}
