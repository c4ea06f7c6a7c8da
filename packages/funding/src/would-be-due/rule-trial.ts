import type { Learner } from '@waymark/ilr';
import type { Reference } from '@waymark/reference';
import { Check, type Edition, editionOf, type FileFacts, type Violation } from '@waymark/rules';
import { standingOf } from '../standing.ts';
import { type Edit, withEdits } from './edit.ts';

/** What the rules say of a record. */
export interface Verdict {
  /** The error-level violations. Rules about keys that learners share are not among them. */
  readonly errors: readonly Violation[];
  /** Whether the learner counts: no error, and no rule left open that decides on a bootcamp. */
  readonly counts: boolean;
}

/** Tries a record against the rules of the file's year, as a check of the file would. */
export class RuleTrial {
  readonly #check: Check;
  #errors: Violation[] = [];
  #learner: Learner | undefined;
  readonly #verdicts = new Map<string, Verdict>();

  /** @param edition the rules as the check of the file weighed them */
  constructor(
    file: FileFacts,
    reference: Reference,
    edition: Edition = editionOf(file.Year, { on: file.today }),
  ) {
    // Who shares a key with whom cannot be told from one record; holding the keys of every trial would only take time.
    this.#check = new Check({ ...edition, keyRules: [] }, file, reference, {
      violation: violation => {
        if (violation.severity !== 'warning') this.#errors.push(violation);
      },
    });
  }

  /** The error-level violations of the learner. Rules about keys that learners share are not among them. */
  errorsOf(learner: Learner): readonly Violation[] {
    this.#errors = [];
    this.#check.learner(learner, 0);
    return this.#errors;
  }

  /**
   * What the rules say of the learner with the changes made. The milestones of one learner come to the same changed
   * record again and again, so that what was said is remembered until the next learner is asked about.
   */
  verdict(learner: Learner, edits: readonly Edit[]): Verdict {
    if (learner !== this.#learner) {
      this.#learner = learner;
      this.#verdicts.clear();
    }
    const key = edits
      .map(edit => JSON.stringify(edit))
      .sort()
      .join();
    let known = this.#verdicts.get(key);
    if (!known) {
      const errors = this.errorsOf(withEdits(learner, edits));
      const { unanswered } = this.#check;
      known = { errors, counts: standingOf({ typed: true, violations: errors, unanswered }).valid === true };
      this.#verdicts.set(key, known);
    }
    return known;
  }
}
