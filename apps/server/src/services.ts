import type { AddressFinder } from './address-finder/finder.ts';
import type { Database } from './database/open.ts';
import type { FileStore } from './files/store.ts';
import type { Auth } from './sign-in/auth.ts';
import type { Queue } from './work/queue.ts';

/** What the server is made of, once it is open: handlers and workers are given this. */
export interface Services {
  readonly database: Database;
  readonly files: FileStore;
  readonly queue: Queue;
  readonly auth: Auth;
  /** Looks up addresses outside, where one is set up. */
  readonly addressFinder: AddressFinder | undefined;
  /** The largest file that is taken in, in bytes. */
  readonly maxUploadBytes: number;
  /** The data folder: reference data, files, the embedded database. */
  readonly folder: string;
  /** The moment; a test may set it. */
  now(): Date;
}
