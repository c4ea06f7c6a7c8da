import type { ISODate } from '@waymark/ilr/dates';
import type { OutcomeRecord } from '../accrual/record.ts';
import type { OutcomeModel } from '../models/model.ts';
import type { Settings } from '../settings.ts';

/** A case as it is ready to be projected. */
export interface ProjectionCase {
  readonly id: string;
  readonly record: OutcomeRecord;
  readonly model: OutcomeModel;
  readonly settings: Partial<Settings>;
}

/** What comes out for a case. */
export interface ProjectionResult {
  readonly id: string;
  readonly projectedDate: ISODate | null;
  /** Beside a null date: the track that would have reached it but for the window. */
  readonly track: 'earnings' | 'self-employment' | null;
  readonly why: string;
}

/** Something wrong in the input: which case (its id, or its place in the list), which field, and what to do. */
export interface CaseProblem {
  readonly case: string;
  readonly field: string;
  readonly message: string;
}

/** Input that cannot be projected. The message holds a line for each problem; all problems are found at once. */
export class CaseError extends Error {
  override readonly name = 'CaseError';
  readonly problems: readonly CaseProblem[];
  constructor(problems: readonly CaseProblem[]) {
    super(problems.map(describe).join('\n'));
    this.problems = problems;
  }
}

function describe({ case: name, field, message }: CaseProblem): string {
  return [name, field, message].filter(part => part !== '').join(': ');
}
