import { type Answer, isUnknown, type Unknown, word } from '@waymark/flow';
import type { AppFinRecord, Learner, LearningDelivery } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';
import { inForceOn } from '@waymark/reference';
import type { Context } from '../../engine/context.ts';

/**
 * DD17: whether two thirds of the price of a trailblazer apprenticeship (FundModel 81, ProgType 25) exceed what the
 * government may contribute to its standard. The price is the most recent TNP 1 and TNP 2 over the programme aims of
 * the standard; the cap is the one of the day on which the first of them started, or first started originally. Where
 * LARS has several caps for that day, the highest counts: the text does not say which funding category is meant.
 */
export const DD17 = word(
  'price over the cap of the standard (DD17)',
  (aim: LearningDelivery, learner: Learner, { reference }: Context): Answer => {
    if (aim.FundModel !== 81 || aim.ProgType !== 25 || aim.StdCode === undefined) return false;
    let start: ISODate | undefined;
    let training: AppFinRecord | undefined;
    let assessment: AppFinRecord | undefined;
    for (const programme of learner.LearningDelivery) {
      if (programme.AimType !== 1 || programme.ProgType !== 25 || programme.StdCode !== aim.StdCode) continue;
      for (const date of [programme.LearnStartDate, programme.OrigLearnStartDate]) {
        if (date !== undefined && (start === undefined || date < start)) start = date;
      }
      for (const record of programme.AppFinRecord) {
        if (record.AFinType !== 'TNP') continue;
        if (record.AFinCode === 1) training = moreRecent(training, record);
        if (record.AFinCode === 2) assessment = moreRecent(assessment, record);
      }
    }
    if (start === undefined) return false;
    const cap = highestCap(aim.StdCode, start, reference);
    if (cap === undefined) return false;
    if (isUnknown(cap)) return cap;
    const price = 100 * ((training?.AFinAmount ?? 0) + (assessment?.AFinAmount ?? 0));
    return 2 * price > 3 * cap;
  },
);

function moreRecent(known: AppFinRecord | undefined, record: AppFinRecord): AppFinRecord {
  return known !== undefined && known.AFinDate > record.AFinDate ? known : record;
}

/** In pence; `undefined` if LARS has none for the day. */
function highestCap(
  StdCode: number,
  date: ISODate,
  { lars }: Context['reference'],
): number | undefined | Unknown {
  const rows = lars.standardFunding(StdCode);
  if (isUnknown(rows)) return rows;
  const caps = rows.filter(row => inForceOn(row, date)).map(row => row.coreGovContributionCap);
  const known = caps.filter(cap => cap !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}
