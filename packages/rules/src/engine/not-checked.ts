import type { Unknown } from '@waymark/flow';

/** A rule that could not be checked on some records, and why. */
export interface NotChecked {
  readonly rule: string;
  /** What is missing and what to supply, in a sentence. */
  readonly reason: string;
  readonly records: number;
}

interface Missing {
  readonly reason: string;
  /** Where it was first met: these are listed in the order of the file. */
  first: number;
  records: number;
}

/** Counts for one rule on how many records it could not be checked, by what was missing. */
export class MissingOf {
  readonly rule: string;
  readonly #byWhat = new Map<string, Missing>();
  /** What was missing last: mostly it is missing again. */
  #what = '';
  #last: Missing | undefined;

  constructor(rule: string) {
    this.rule = rule;
  }

  /** @param place a number that grows through the file */
  count({ notCovered, supply }: Unknown, place: number): void {
    if (this.#last === undefined || this.#what !== notCovered) {
      this.#what = notCovered;
      this.#last = this.#byWhat.get(notCovered);
      if (this.#last === undefined) {
        this.#last = { reason: `Not at hand: ${notCovered}. ${supply}`, first: place, records: 0 };
        this.#byWhat.set(notCovered, this.#last);
      }
    }
    this.#last.records++;
    if (place < this.#last.first) this.#last.first = place;
  }

  /** What was missing, in the order of the file, and where that began. */
  get told(): { readonly first: number; readonly notChecked: readonly NotChecked[] } {
    const missing = [...this.#byWhat.values()].sort((a, b) => a.first - b.first);
    const notChecked = missing.map(({ reason, records }) => ({ rule: this.rule, reason, records }));
    return { first: missing[0]?.first ?? 0, notChecked };
  }
}
