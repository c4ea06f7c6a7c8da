import type { Learner } from '@waymark/ilr';
import type { Reference } from '@waymark/reference';
import { Check, type Edition, editionOf, type FileFacts, type Violation } from '@waymark/rules';
import { standingOf } from '../standing.ts';

/** Tries a record against the rules of the file's year, as a check of the file would. */
export class RuleTrial {
  readonly #check: Check;
  #errors: Violation[] = [];

  /** @param edition the rules as the check of the file weighed them */
  constructor(
    file: FileFacts,
    reference: Reference,
    edition: Edition = editionOf(file.Year, { on: file.today }),
  ) {
    this.#check = new Check(edition, file, reference, {
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

  /** Whether the learner counts: no error, and no rule left open that decides on a bootcamp. */
  counts(learner: Learner): boolean {
    const violations = this.errorsOf(learner);
    return standingOf({ typed: true, violations, unanswered: this.#check.unanswered }).valid === true;
  }
}
