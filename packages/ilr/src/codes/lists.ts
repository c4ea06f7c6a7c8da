/** How code lists are written down, and how they are read into memory. */

import type { ISODate } from '../dates.ts';
import type { Year } from '../years.ts';

/**
 * A list as it is written: one code a line, `CODE | our short label | …`, with any of
 * `from DATE` and `to DATE` (inclusive dates of validity), `end unknown` (it has a last date that was not seen),
 * `since YEAR` and `until YEAR` (first and last collection year whose list has it), `seen YEAR` (where it differs from
 * the list's), `unconfirmed` (the code itself was not seen in a
 * source), `confirmed YEAR` (whether lists before that year had it is not known) and `max N` (occurrences in one record).
 */
export interface WrittenList {
  readonly field: string;
  /** The FAM, ESM, AFin or contact preference type, or LARS learning aim type, that the codes go with. */
  readonly type?: string;
  readonly title?: string;
  /** Whether the list is believed to be whole in the years of `seenFor`. */
  readonly complete: boolean;
  /** Whether a value outside it can be reported as an error. */
  readonly safeToEnforce: boolean;
  /** The latest collection year in which its codes were seen in a source, as 2526 for 2025-26. */
  readonly seen: number;
  /** Collection years that the list was taken from. */
  readonly seenFor: readonly number[];
  /** Years whose own list was seen whole, although it is not known to be whole in others. */
  readonly wholeIn?: readonly Year[];
  readonly maxOccurs?: number;
  /** What is missing from a list that is not complete. */
  readonly gap?: string;
  readonly codes: string;
}

/** One code of a list. */
export interface Code {
  readonly code: string;
  /** Our own short label; empty where the code says it all. */
  readonly label: string;
  readonly validFrom: ISODate | undefined;
  readonly validTo: ISODate | undefined;
  /** True if it has a last date of validity that is not known here. */
  readonly endUnknown: boolean;
  /** First and last collection year whose list has it; undefined where it is in all years known here. */
  readonly since: number | undefined;
  readonly until: number | undefined;
  /** The latest collection year in which it was seen in a source. */
  readonly seen: number;
  /** The first collection year of which it is known to be a code; infinite where that is not certain of any. */
  readonly confirmedFrom: number;
  readonly maxOccurs: number | undefined;
}

/** A list's codes by code, in the order of the list. */
export const readCodes = (list: WrittenList): ReadonlyMap<string, Code> =>
  new Map(
    list.codes
      .trim()
      .split('\n')
      .filter(line => line !== '')
      .map(line => readCode(line, list.seen))
      .map(code => [code.code, code]),
  );

function readCode(line: string, listSeen: number): Code {
  const [code = '', label = '', ...rest] = line.split('|').map(part => part.trim());
  const said = new Map(rest.map(part => [part.split(' ')[0]!, part.split(' ').slice(1).join(' ')]));
  const number = (word: string) => (said.has(word) ? Number(said.get(word)) : undefined);
  return {
    code,
    label,
    validFrom: said.get('from'),
    validTo: said.get('to'),
    endUnknown: said.has('end'),
    since: number('since'),
    until: number('until'),
    seen: number('seen') ?? listSeen,
    confirmedFrom: said.has('unconfirmed') ? Number.POSITIVE_INFINITY : (number('confirmed') ?? 0),
    maxOccurs: number('max'),
  };
}
