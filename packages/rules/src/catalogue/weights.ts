import type { ISODate } from '@waymark/ilr/dates';
import type { CatalogueEntry, Severity } from './catalogue.ts';
import { sameName } from './catalogue.ts';

/** Who weighs the rules: the service "Submit learner data", or FIS, the desktop checker. */
export type Service = 'sld' | 'fis';

/**
 * A rule that weighs otherwise than its list says, for some time: the services soften a rule that proves wrong and
 * switch rules on after they are published. Users add their own.
 */
export interface WeightChange {
  readonly rule: string;
  /** `off` leaves the rule out; the report says so. */
  readonly weight: Severity | 'off';
  /** The service it is about; both if absent. */
  readonly service?: Service;
  /** The collection year it is about; every year if absent. */
  readonly year?: number;
  /** First and last day, both included, on which a check is weighed so; open if absent. */
  readonly from?: ISODate;
  readonly until?: ISODate;
  /** Why, in a sentence, with its source. */
  readonly reason: string;
}

/** Changes that were announced. */
export const ANNOUNCED: readonly WeightChange[] = [
  {
    rule: 'ULN_13',
    weight: 'off',
    year: 2627,
    until: '2026-10-06',
    reason:
      'The rule is new in version 4 of the 2026-27 rules and was expected to run from R03; R02 closed on 6 October 2026.',
  },
];

/** How a check weighs the rules. */
export interface Weighing {
  /** `sld` unless said otherwise. */
  readonly service?: Service | undefined;
  /** The day of the check; without it no dated change applies. */
  readonly on?: ISODate | undefined;
  /** Changes beside those that were announced; of several that apply the last counts. */
  readonly changes?: readonly WeightChange[] | undefined;
}

/** How a rule weighs, and why where that is not what its list says. */
export interface Weight {
  readonly weight: Severity | 'off';
  readonly reason?: string;
}

/** How a rule of a year weighs. A rule whose list gives no severity weighs as an error. */
export function weightOf(
  entry: CatalogueEntry,
  year: number,
  { service = 'sld', on, changes = [] }: Weighing,
): Weight {
  const change = [...ANNOUNCED, ...changes].findLast(
    one =>
      sameName(one.rule, entry.name) &&
      (one.service ?? service) === service &&
      (one.year ?? year) === year &&
      (on === undefined ? one.from === undefined && one.until === undefined : isOn(one, on)),
  );
  if (change) return { weight: change.weight, reason: change.reason };
  if (service === 'fis' && !entry.inFis) return { weight: 'off', reason: 'FIS does not run this rule.' };
  return { weight: (service === 'fis' ? entry.fis : entry.sld) ?? entry.severity ?? 'error' };
}

function isOn({ from, until }: WeightChange, day: ISODate): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}
