import { ReferenceDataError } from '../reference-data-error.ts';

/** One thing that is wrong with a file that was to be imported. */
export interface ImportProblem {
  readonly file: string;
  /** Line on which the row starts, from 1. */
  readonly line?: number;
  /** Name of the column. */
  readonly column?: string;
  /** What stands there. */
  readonly value?: string;
  /** What is wrong, as a sentence with the place in it. */
  readonly message: string;
}

/** An import that was refused whole: nothing of it was taken over. */
export class ImportRefused extends ReferenceDataError {
  override name = 'ImportRefused';
  readonly problems: readonly ImportProblem[];

  constructor(problems: readonly ImportProblem[]) {
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    super(`Nothing was imported. ${problems[0]!.message}${more}`);
    this.problems = problems;
  }
}

/** Refuses a file for one reason. */
export function refuse(problem: ImportProblem): never {
  throw new ImportRefused([problem]);
}

const LONGEST_SHOWN = 80;

/** A value as it is shown in a message: in quotes, cut when long. */
export function shown(value: string): string {
  return `“${value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value}”`;
}
