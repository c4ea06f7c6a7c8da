import { word } from '@waymark/flow';
import type { LearningDelivery, LearningDeliveryFAM } from '@waymark/ilr';

/** The aim's apprenticeship contract type record that began last; one without a date counts as the first. */
export const latestACT = word('latest ACT record', (aim: LearningDelivery): LearningDeliveryFAM | undefined =>
  latest(aim.LearningDeliveryFAM, () => true),
);

/** The aim's contract type record that began last before this one, or on the same day and stands earlier in the file. */
export const previousACT = word(
  'previous ACT record',
  (record: LearningDeliveryFAM, aim: LearningDelivery): LearningDeliveryFAM | undefined => {
    const place = aim.LearningDeliveryFAM.indexOf(record);
    return latest(aim.LearningDeliveryFAM, (other, at) => {
      const began = other.LearnDelFAMDateFrom ?? '';
      const from = record.LearnDelFAMDateFrom ?? '';
      return other !== record && (began < from || (began === from && at < place));
    });
  },
);

function latest(
  records: readonly LearningDeliveryFAM[],
  counts: (record: LearningDeliveryFAM, place: number) => boolean,
): LearningDeliveryFAM | undefined {
  let found: LearningDeliveryFAM | undefined;
  for (let i = 0; i < records.length; i++) {
    const record = records[i]!;
    if (record.LearnDelFAMType !== 'ACT' || !counts(record, i)) continue;
    if (found === undefined || (record.LearnDelFAMDateFrom ?? '') >= (found.LearnDelFAMDateFrom ?? '')) {
      found = record;
    }
  }
  return found;
}
