import type { Transaction } from '../database/as-provider.ts';
import type { work } from '../database/schema/index.ts';
import type { Services } from '../services.ts';

/** A piece of work as its row stands. */
export type Piece = typeof work.$inferSelect;

/** What a step is given: a transaction for the provider of the piece, in which the row of the piece is locked. */
export interface StepContext {
  readonly tx: Transaction;
  readonly services: Services;
  readonly piece: Piece;
}

/** What a step came to. It is committed together with what the step did. */
export interface Stepped {
  /** Where the next step begins; absent where the work is finished. */
  readonly cursor?: unknown;
  /** How much is done, and of how much. */
  readonly done?: number;
  readonly of?: number | null;
  /** A sentence on how it stands or ended. */
  readonly says?: string;
  /** The file that the work made. */
  readonly file?: { readonly sha256: string; readonly name: string };
}

/** A kind of work: what to do in one step, small enough that nobody waits long for its transaction. */
export interface WorkKind {
  /** Something that takes long and changes nothing in the database: done before the transaction of a step opens. */
  prepare?(services: Services, piece: Piece): Promise<unknown>;
  step(context: StepContext, prepared: unknown): Promise<Stepped>;
  /** What is to be set right when somebody has stopped the work. */
  cancelled?(context: StepContext): Promise<void>;
  /** What is to be set right when the work has failed for good. */
  failed?(context: StepContext, problem: unknown): Promise<void>;
}
