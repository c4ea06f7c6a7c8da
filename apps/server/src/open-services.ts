import { join } from 'node:path';
import type { AddressFinder } from './address-finder/finder.ts';
import { addressFinderFrom } from './address-finder/set-up.ts';
import { openDatabase } from './database/open.ts';
import { FileStore } from './files/store.ts';
import type { Services } from './services.ts';
import { signIn } from './sign-in/auth.ts';
import { Queue } from './work/queue.ts';

/** Where an installation lies, and how it is reached. */
export interface ServiceOptions {
  /** The data folder: the embedded database, files, reference data. */
  readonly folder: string;
  /** A PostgreSQL server, instead of the embedded database. */
  readonly databaseUrl?: string | undefined;
  /** Pages are reached over HTTPS, by Waymark itself or a proxy before it: cookies go over nothing else. */
  readonly secure?: boolean | undefined;
  readonly maxUploadBytes?: number | undefined;
  /** Looks up addresses outside; the one that the environment sets up if absent. */
  readonly addressFinder?: AddressFinder | undefined;
  /** Told of what went wrong in the background. */
  readonly log?: ((problem: unknown) => void) | undefined;
  /** Told in a sentence of what takes a while. */
  readonly tell?: ((sentence: string) => void) | undefined;
  readonly now?: (() => Date) | undefined;
}

/** Services that are open, until they are closed. */
export interface OpenServices extends Services {
  close(): Promise<void>;
}

/** The most that is taken in one file unless set otherwise: an ILR return of a large provider fits. */
const MAX_UPLOAD_BYTES = 1_000_000_000;

/**
 * Opens the database, the files and the queue of an installation.
 * @throws CannotOpen with a sentence if the database cannot be opened
 */
export async function openServices(options: ServiceOptions): Promise<OpenServices> {
  const { folder, log = console.error } = options;
  const database = await openDatabase({ url: options.databaseUrl, folder, tell: options.tell });
  try {
    const queue = await Queue.open(database, log);
    return {
      database,
      queue,
      folder,
      files: new FileStore(join(folder, 'files')),
      auth: await signIn(database, { secure: options.secure === true }),
      addressFinder: options.addressFinder ?? addressFinderFrom(process.env),
      maxUploadBytes: options.maxUploadBytes ?? MAX_UPLOAD_BYTES,
      now: options.now ?? (() => new Date()),
      close: async () => {
        await queue.close();
        await database.close();
      },
    };
  } catch (problem) {
    await database.close();
    throw problem;
  }
}
