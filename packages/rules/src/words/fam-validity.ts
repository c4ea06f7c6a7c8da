import { type Answer, isUnknown, not, type Unknown, word } from '@waymark/flow';
import { codeValidOn, findCode, type Year } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';

/** What may be said of the dates of validity of a FAM code. */
type Dated = { readonly LearnDelFAMType: string; readonly LearnDelFAMCode: string };

/** The last day on which an aim may start with this FAM code; unknown where the list has one, but not its day. */
export const famCodeEnd = word(
  ({ LearnDelFAMType, LearnDelFAMCode }) => `last start with FAM ${LearnDelFAMType} ${LearnDelFAMCode}`,
  ({ LearnDelFAMType, LearnDelFAMCode }: Dated, year: Year): ISODate | undefined | Unknown => {
    const code = findCode('LearnDelFAMCode', LearnDelFAMCode, year, LearnDelFAMType);
    return code?.endUnknown && code.validTo === undefined
      ? endNotKnown(LearnDelFAMType, LearnDelFAMCode)
      : code?.validTo;
  },
);

/** The first day on which an aim may start with this FAM code. */
export const famCodeStart = word(
  ({ LearnDelFAMType, LearnDelFAMCode }) => `first start with FAM ${LearnDelFAMType} ${LearnDelFAMCode}`,
  ({ LearnDelFAMType, LearnDelFAMCode }: Dated, year: Year): ISODate | undefined =>
    findCode('LearnDelFAMCode', LearnDelFAMCode, year, LearnDelFAMType)?.validFrom,
);

/** Whether an aim that started after the last day of the code may be called wrong: not if it may have been extended. */
export function startedAfterEnd(fam: Dated, start: ISODate, year: Year): Answer {
  const end = famCodeEnd(fam, year);
  if (end === undefined) return false;
  if (isUnknown(end)) return end;
  if (start <= end) return false;
  const { LearnDelFAMType, LearnDelFAMCode } = fam;
  const sure = codeValidOn('LearnDelFAMCode', LearnDelFAMCode, start, year, LearnDelFAMType);
  return sure === 'not sure' ? endNotKnown(LearnDelFAMType, LearnDelFAMCode) : not(sure);
}

function endNotKnown(type: string, code: string): Unknown {
  return {
    notCovered: `Code list of LearnDelFAMCode for ${type}`,
    what: `until when code ${code} is valid`,
    supply: 'Compare with the list on the field page of the ILR specification; the one at hand may be older.',
  };
}
