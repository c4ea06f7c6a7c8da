import type { Learner } from '@waymark/ilr';
import type { ReturnCheck, Violation } from '@waymark/rules';

/** A report that is written while a return is checked. */
export interface Report {
  violation?(violation: Violation): void;
  /** After the violations of a learner. */
  learner?(learner: Learner, violations: readonly Violation[]): void;
  end(check: ReturnCheck): void;
}
