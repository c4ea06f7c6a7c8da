import { word } from '@waymark/flow';
import type { AppFinRecord, LearningDelivery } from '@waymark/ilr';

/** The aim's first financial record of this type, and of one of these codes if any are named: `TNP`, [2, 4]. */
export const financialRecord = word(
  (_aim, type, codes) => `financial record ${type}${codes ? ` ${codes.join(' or ')}` : ''}`,
  (aim: LearningDelivery, type: string, codes?: readonly number[]): AppFinRecord | undefined =>
    aim.AppFinRecord.find(
      ({ AFinType, AFinCode }) => AFinType === type && (codes === undefined || codes.includes(AFinCode)),
    ),
);

/** Whether the aim has a financial record of this type (and of one of these codes). */
export function hasFinancialRecord(aim: LearningDelivery, type: string, codes?: readonly number[]): boolean {
  return financialRecord(aim, type, codes) !== undefined;
}
