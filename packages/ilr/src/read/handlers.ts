/** What the reader tells those who listen, and what it may be told. */

import type { Header, LearningProvider, SourceFiles } from '../record/header.ts';
import type { Learner } from '../record/learner.ts';
import type { Year } from '../years.ts';
import type { FileFault, Issue, Limits } from './issue.ts';

/** What stands before the learners. A part that is missing or was not readable is undefined. */
export interface ReturnHead {
  readonly year: Year;
  readonly Header: Header | undefined;
  readonly SourceFiles: SourceFiles | undefined;
  readonly LearningProvider: LearningProvider | undefined;
}

/** How reading a record went. */
export interface RecordMeta {
  readonly issues: readonly Issue[];
  /** Issues beyond those kept. */
  readonly issuesLeftOut: number;
  /** False if a mandatory part is missing, a value cannot be read as its type, or one occurs twice. */
  readonly typed: boolean;
}

export interface LearnerMeta extends RecordMeta {
  /** The line on which the learner begins, from 1. */
  readonly line: number;
  /** The learner's place in the file, from 0. */
  readonly index: number;
}

/** Who is told what was read. Handlers are called in file order; what they throw ends reading and reaches the caller. */
export interface ReturnHandlers {
  /** Called once, before the first learner. */
  header?(head: ReturnHead, meta: RecordMeta): void;
  learner?(learner: Learner, meta: LearnerMeta): void;
  fault?(fault: FileFault): void;
}

export interface ReadOptions {
  /** The year that the return must be for; without it any known year is read. */
  readonly year?: Year | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** False has every learner read by the XML parser. Nothing but the time depends on it. */
  readonly quick?: boolean | undefined;
}

export interface ReadSummary {
  readonly year: Year | undefined;
  readonly learners: number;
  /** True if the file was read to its end. */
  readonly complete: boolean;
}
