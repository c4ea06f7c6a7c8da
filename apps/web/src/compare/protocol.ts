/** What the page and the comparison's worker say to each other. Everything here survives a structured clone. */

import type { Comparison, LearnerChange, MilestoneChange, ViolationChange } from '@waymark/compare';
import type { ISODate } from '@waymark/ilr/dates';
import type { Given } from '../milestones/protocol.ts';

export type Side = 'earlier' | 'later';

/** A comparison without its lists, which come piece by piece. */
export type Ends = Omit<Comparison, 'learners' | 'violations' | 'milestones'>;

/** A piece of the lists. */
export interface Piece {
  readonly learners?: readonly LearnerChange[];
  readonly violations?: readonly ViolationChange[];
  readonly milestones?: readonly MilestoneChange[];
}

export interface ToWorker {
  readonly earlier: File;
  readonly later: File;
  readonly today: ISODate;
  readonly given: Given;
}

export type FromWorker =
  | { readonly type: 'progress'; readonly side: Side; readonly bytes: number; readonly learners: number }
  | ({ readonly type: 'piece' } & Piece)
  | { readonly type: 'done'; readonly ends: Ends; readonly milliseconds: number }
  /** One of the two is no return; the sentence says why. */
  | { readonly type: 'refused'; readonly side: Side; readonly message: string }
  | { readonly type: 'failed'; readonly message: string };
