import type { Readable } from 'node:stream';
import type { Role } from '@waymark/api';
import type { Scope, Transaction } from '../database/as-provider.ts';
import type { FieldChange } from '../database/schema/index.ts';
import type { Services } from '../services.ts';

/** Who asks. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly installationAdministrator: boolean;
  readonly sessionId: string;
}

/** A file that came with a request; it lies in the store already, and is forgotten again unless a row names it. */
export interface Uploaded {
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/** What a handler works with: one transaction for one provider, and who asks. */
export interface Context {
  /**
   * All queries go through this. The embedded database has one connection: a query beside the transaction would wait for its
   * end for ever. What belongs to the installation is reached with `asInstallation(tx, ...)`.
   */
  readonly tx: Transaction;
  readonly scope: Scope;
  readonly actor: Actor;
  readonly services: Services;
  /** The day on which the request is answered, in the United Kingdom. */
  readonly today: string;
  readonly upload: Uploaded | undefined;
  /** Runs after the transaction is committed, such as waking a worker. */
  afterwards(run: () => void | Promise<void>): void;
}

/** What an operation with `file` answers. */
export interface FileReply {
  readonly fileName: string;
  readonly mediaType: string;
  readonly size?: number;
  readonly content: Readable | Uint8Array | string;
}

/** A change as the history keeps it. */
export interface Change {
  readonly subject: string;
  readonly subjectId: string;
  readonly participantId?: string | null;
  readonly action: string;
  readonly changes?: readonly FieldChange[];
}
