import type { Unknown } from '@waymark/flow';

/** A question: its concern, and its place among the questions of that. */
export interface Place {
  readonly concern: number;
  readonly question: number;
}

/** A question that cannot be answered, and for want of what. */
export interface Lacking extends Place {
  readonly missing: Unknown;
}

/** One thing that is so of a part, and what follows from it alone, whatever else the part holds. */
export class Fact {
  /** The concerns that pass. */
  readonly passes: number[] = [];
  /** The questions that are answered without ending the matter. */
  readonly goesOn: Place[] = [];
  /** The questions that cannot be answered. */
  readonly lacking: Lacking[] = [];
  /** What follows is learned when it is met again: of much that is met once, nothing need be learned. */
  learned = false;

  get tells(): boolean {
    return !this.learned || this.passes.length + this.goesOn.length + this.lacking.length > 0;
  }
}
