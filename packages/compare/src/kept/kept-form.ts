/**
 * A return as it is kept: what it held, what the check found and which milestones it earned, as lines of JSON. Two of
 * them are compared without reading the files or asking the rules again.
 *
 * In their order: the first line names the form; each learner is a line, followed by a line with the record; then come
 * violations that are about no learner, or were found after the last one, and the bootcamps; the last line is the
 * summary. Where it is missing, the return was not kept to its end. The rules that could not be asked are a line of their
 * own before the first learner of whom that is so: most learners of one kind of provision share them.
 */

import type { Settings } from '@waymark/funding';
import type { Learner } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';
import type { ReturnCheck, Service, Violation } from '@waymark/rules';

/** The version of the form that is written, and the only one that is read. */
export const KEPT_VERSION = 1;

/** The first line: what the return was checked with. */
export interface KeptHead {
  readonly kept: 'return';
  readonly version: typeof KEPT_VERSION;
  /** The day that counted as today. */
  readonly today: ISODate;
  readonly service: Service;
  /** The settings of milestones that differ from the standard. */
  readonly settings: Partial<Settings>;
}

/** A broken rule. The message stands there only where it is not the rule's own. */
export interface KeptViolation {
  readonly rule: string;
  readonly severity: Violation['severity'];
  readonly aimSeqNumber: number | null;
  readonly values: Violation['values'];
  readonly message?: string;
}

/** What lists say of a learner. */
export type Named = Pick<Learner, 'LearnRefNumber' | 'ULN' | 'FamilyName' | 'GivenNames'>;

/** A learner, without the record: that is the line after this one. */
export interface KeptLearner extends Named {
  readonly PrevLearnRefNumber?: string | undefined;
  /** Of the record as it is kept: two that are the same are of the same record. */
  readonly digest: string;
  readonly violations: readonly KeptViolation[];
  /** Which of the lists of rules, from 0, could not be asked of the learner; absent where all could. */
  readonly unanswered?: number | undefined;
}

/** One payment of a bootcamp: a milestone by its number, an HGV payment by its name. */
export interface KeptPayment {
  readonly of: number | string;
  readonly status: 'due' | 'not due' | 'not checked';
  readonly date: ISODate | null;
  readonly amountPence: number | null;
  readonly fundingYear: string | null;
  readonly period: number | null;
}

/** The milestones of one bootcamp. */
export interface KeptBootcamp {
  readonly LearnRefNumber: string;
  readonly ConRefNumber: string | null;
  readonly payments: readonly KeptPayment[];
}

/** A line of the form, but for the records. */
export type KeptLine =
  | KeptHead
  | { readonly learner: KeptLearner }
  /** Rules that could not be asked of some learners; `*` where their record could not be read well enough for any. */
  | { readonly unanswered: readonly string[] }
  | { readonly violation: KeptViolation & { readonly learnRefNumber: string | null } }
  | { readonly bootcamp: KeptBootcamp }
  | KeptSummary;

/** The last line: what the check came to. */
export interface KeptSummary {
  readonly summary: ReturnCheck;
  /** Rules of the year that weighed nothing in this check: nobody was asked them. */
  readonly leftOut: readonly string[];
}

/** Something that is no kept return, is one of another version, or ends too early. */
export class NotKept extends Error {
  override readonly name = 'NotKept';
}
