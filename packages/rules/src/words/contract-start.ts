import { isUnknown, type Unknown, word } from '@waymark/flow';
import type { ISODate } from '@waymark/ilr/dates';
import type { Context } from '../engine/context.ts';

/** The number of the contract allocation in a bootcamp's ConRefNumber: what stands before the second hyphen. */
export function allocationNumber(ConRefNumber: string): string {
  const second = ConRefNumber.indexOf('-', ConRefNumber.indexOf('-') + 1);
  return second < 0 ? ConRefNumber : ConRefNumber.slice(0, second);
}

/** The earliest StartDate of the allocations that ConRefNumber names; `undefined` if none is known to have one. */
export const contractStart = word(
  ConRefNumber => `start of contract ${ConRefNumber}`,
  (ConRefNumber: string, { reference }: Context): ISODate | undefined | Unknown => {
    const rows = reference.contracts.numbered(allocationNumber(ConRefNumber));
    if (isUnknown(rows)) return rows;
    let earliest: ISODate | undefined;
    for (const { start } of rows) {
      if (start !== undefined && (earliest === undefined || start < earliest)) earliest = start;
    }
    return earliest;
  },
);
