import { word } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';

/** The first FAM type among these that the aim has more often than it may. */
export const tooMany = word(
  (_aim, _types, limit) => `FAM type that stands more than ${limit === 1 ? 'once' : `${limit} times`}`,
  (aim: LearningDelivery, types: readonly string[], limit: number): string | undefined => {
    const records = aim.LearningDeliveryFAM;
    if (records.length <= limit) return undefined;
    return types.find(type => {
      let count = 0;
      for (const { LearnDelFAMType } of records) if (LearnDelFAMType === type) count++;
      return count > limit;
    });
  },
);
