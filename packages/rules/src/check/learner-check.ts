import { type Learner, reread } from '@waymark/ilr';
import type { Reference } from '@waymark/reference';
import { Check, type Violation } from '../engine/check.ts';
import type { FileFacts } from '../engine/context.ts';
import type { Edition } from '../engine/edition.ts';
import { ofIssue } from './check-return.ts';

/** What is wrong with one learner, as a check of the whole file would tell it. */
export interface CheckedLearner {
  /** Rules about keys that learners share are not among them: see `SharedKeys`. */
  readonly violations: readonly Violation[];
  /** The rules that could not be checked on this learner; a rule may stand there more than once. */
  readonly unanswered: readonly string[];
  /** False if the record cannot be read well enough for the rules. */
  readonly typed: boolean;
}

/** Checks learners one by one, each as if it stood in the file: for records that were changed. */
export class LearnerCheck {
  readonly #edition: Edition;
  readonly #check: Check;
  #found: Violation[] = [];

  constructor(edition: Edition, file: FileFacts, reference: Reference) {
    this.#edition = edition;
    this.#check = new Check(edition, file, reference, { violation: found => this.#found.push(found) });
  }

  of(learner: Learner): CheckedLearner {
    const { learner: read, issues, typed } = reread(learner, this.#edition.year);
    // Lines are those of no file.
    this.#found = issues.map(issue => {
      const { line: _, column: __, ...violation } = ofIssue(issue);
      return violation;
    });
    if (typed) this.#check.learner(read, 0);
    return { violations: this.#found, unanswered: typed ? [...this.#check.unanswered] : [], typed };
  }
}
