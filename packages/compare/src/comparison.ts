/** What lies between two returns. */

import type { ISODate } from '@waymark/ilr/dates';
import type { ReturnCheck, Violation } from '@waymark/rules';
import type { KeptPayment, Named } from './kept/kept-form.ts';
import type { Change } from './records/record-changes.ts';

/** A learner, as the later return has it, or the earlier one where the learner is dropped. */
export interface Who extends Named {
  /** The LearnRefNumber in the earlier return, where that was another. */
  readonly was: string | null;
}

/** A learner who came, left or changed. */
export interface LearnerChange {
  readonly kind: 'added' | 'dropped' | 'changed';
  readonly learner: Who;
  /** What has changed; of those added and dropped their aims. */
  readonly changes: readonly Change[];
}

/** A violation as one of the returns has it. */
export interface Finding {
  readonly severity: Violation['severity'];
  readonly aimSeqNumber: number | null;
  readonly values: Violation['values'];
  readonly message: string;
}

/** A violation in one of the returns or in both; a rule that is broken by the same fields of the same aim is the same. */
export interface ViolationChange {
  readonly kind: 'fixed' | 'new' | 'remaining';
  /** `null` where it is about the file. */
  readonly learner: Who | null;
  readonly rule: string;
  /**
   * Why it is only in one of them, if not because the record has changed. `not asked`: the rule could not be asked of
   * this learner in the other return, so nobody knows.
   */
  readonly because: 'learner added' | 'learner dropped' | 'not asked' | null;
  readonly earlier: Finding | null;
  readonly later: Finding | null;
}

/** A payment as one of the returns has it. */
export type Payment = Omit<KeptPayment, 'of'> & { readonly ConRefNumber: string | null };

/** A milestone that is due in one return and not in the other, or due in both otherwise. */
export interface MilestoneChange {
  /** `changed`: due in both, but the date, the amount, the return period or the contract is another. */
  readonly kind: 'newly due' | 'no longer due' | 'changed';
  readonly learner: Who;
  /** The number of the milestone, or the name of the HGV payment. */
  readonly of: number | string;
  /** `null` where the return has no such bootcamp. */
  readonly earlier: Payment | null;
  readonly later: Payment | null;
}

/** What is due in a return. */
export interface Due {
  readonly milestones: number;
  /** Whole pence of those with a known amount. */
  readonly pence: number;
  /** Those due whose amount is not known, because no contract gives a rate. */
  readonly withoutAmount: number;
}

/** One of the two returns. */
export interface ComparedReturn {
  readonly check: ReturnCheck;
  /** The day that counted as today when it was checked. */
  readonly today: ISODate;
  readonly due: Due;
}

/** All that lies between two returns: learners in the order of the later one, those dropped after them. */
export interface Comparison {
  readonly earlier: ComparedReturn;
  readonly later: ComparedReturn;
  /** What the reader should know before trusting the rest, in sentences: another provider, a file not read to its end. */
  readonly notices: readonly string[];
  readonly counts: {
    readonly learners: Readonly<Record<LearnerChange['kind'] | 'unchanged', number>>;
    readonly violations: Readonly<Record<ViolationChange['kind'], number>>;
    readonly milestones: Readonly<Record<MilestoneChange['kind'], number>>;
  };
  readonly learners: readonly LearnerChange[];
  readonly violations: readonly ViolationChange[];
  readonly milestones: readonly MilestoneChange[];
}

/** Whether nothing at all lies between the two returns. */
export function isEmpty({ counts: { learners, violations, milestones } }: Comparison): boolean {
  return (
    learners.added + learners.dropped + learners.changed + violations.fixed + violations.new === 0 &&
    milestones['newly due'] + milestones['no longer due'] + milestones.changed === 0
  );
}
