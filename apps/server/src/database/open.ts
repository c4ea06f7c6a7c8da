import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { drizzle as overPostgres } from 'drizzle-orm/node-postgres';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as overPGlite } from 'drizzle-orm/pglite';
import pg from 'pg';
import { openDurably } from './durable-folder.ts';
import { type Held, holdFolder } from './hold-folder.ts';
import { migrate } from './migrate.ts';
import * as schema from './schema/index.ts';

/** Queries, over either engine. */
export type Queries = PgDatabase<PgQueryResultHKT, typeof schema>;

/** A database that is open and up to date. */
export interface Database {
  /**
   * Queries in the name of the installation: sign-in and the queue. They see every provider. All that is done for a provider
   * goes through `asProvider`.
   */
  readonly installation: Queries;
  /** The engine behind it, for the queue and for backups. */
  readonly engine:
    | { readonly kind: 'pglite'; readonly pglite: PGlite; readonly held: Held }
    | { readonly kind: 'postgresql'; readonly pool: pg.Pool; readonly url: string };
  close(): Promise<void>;
}

/** Why the database cannot be opened, in a sentence for the person who starts Waymark. */
export class CannotOpen extends Error {}

/** Where an installation keeps its data, and who is told of what takes a while. */
export interface Where {
  /** A PostgreSQL server. */
  readonly url?: string | undefined;
  /** The data folder, with the embedded database where there is no server. It is made if it is not there. */
  readonly folder: string;
  readonly tell?: ((sentence: string) => void) | undefined;
}

/**
 * Opens the database of an installation and brings it up to date.
 * @throws CannotOpen if the folder is in use or damaged, the server does not answer, or the database is of a newer Waymark
 */
export async function openDatabase({ url, folder, tell = () => {} }: Where): Promise<Database> {
  return url === undefined ? openFolder(folder, tell) : openServer(url);
}

/** The embedded database within a data folder. */
export const databaseFolder = (folder: string) => join(folder, 'database');

async function openFolder(folder: string, tell: (sentence: string) => void): Promise<Database> {
  const held = await takeFolder(folder);
  try {
    const path = databaseFolder(folder);
    if (!existsSync(path)) {
      tell('Making the database. This happens once and takes some seconds ...');
      await makeDatabase(path);
    }
    const { pglite, installation } = await openEmbedded(path);
    try {
      await migrate(installation, {
        before: async () => {
          const kept = await keepCopy(pglite, path);
          tell(`Bringing the database up to this version. As it was, it is kept in ${kept}.`);
        },
      });
    } catch (problem) {
      await pglite.close();
      throw problem;
    }
    return {
      installation,
      engine: { kind: 'pglite', pglite, held },
      close: async () => {
        await pglite.close();
        await held.release();
      },
    };
  } catch (problem) {
    await held.release();
    throw problem;
  }
}

/**
 * Makes a data folder if it is not there, and holds it.
 * @throws CannotOpen if it is in use
 */
export async function takeFolder(folder: string): Promise<Held> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const held = await holdFolder(folder).catch(problem => {
    throw new CannotOpen((problem as Error).message);
  });
  // What was cut off while it was being made; nobody else is at it now.
  for (const name of readdirSync(folder)) {
    if (name.endsWith(BEING_MADE)) rmSync(join(folder, name), { recursive: true, force: true });
  }
  return held;
}

/** Ends the name of what is not whole yet. */
export const BEING_MADE = '.being-made';

/** Makes the embedded database: it appears under its name when it is whole. */
async function makeDatabase(path: string): Promise<void> {
  const making = path + BEING_MADE;
  const { pglite, installation } = await openEmbedded(making);
  await migrate(installation);
  await pglite.close();
  renameSync(making, path);
}

/**
 * Opens the embedded database in a folder of its own, as it is.
 * @throws CannotOpen if it is damaged
 */
export async function openEmbedded(path: string): Promise<{ pglite: PGlite; installation: Queries }> {
  const pglite = await openDurably(path).catch(problem => {
    throw new CannotOpen(
      `The database in ${path} cannot be opened: it is damaged, or was not made by this version of Waymark (${firstLine(problem)}). Restore a backup with "waymark restore FILE --replace", or move that folder away to begin anew.`,
    );
  });
  return { pglite, installation: overPGlite(pglite, { schema }) as unknown as Queries };
}

/** Copies the embedded database, so that the older Waymark can go on with it if need be; the two newest copies stay. */
async function keepCopy(pglite: PGlite, path: string): Promise<string> {
  const before = (name: string) => name.startsWith('database-before-');
  const folder = join(path, '..');
  const moment = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  const kept = `${path}-before-${moment}`;
  // Within the transaction that is about to change it nothing is written yet, and all else is on the disk.
  await pglite.syncToFs();
  cpSync(path, kept + BEING_MADE, { recursive: true });
  renameSync(kept + BEING_MADE, kept);
  for (const name of readdirSync(folder).filter(before).sort().slice(0, -2)) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
  return kept;
}

async function openServer(url: string): Promise<Database> {
  const { pool, installation } = await reachServer(url);
  try {
    await migrate(installation);
    return { installation, engine: { kind: 'postgresql', pool, url }, close: () => pool.end() };
  } catch (problem) {
    await pool.end();
    throw problem;
  }
}

/** The name under which Waymark is seen in the list of connections of the server. */
export const APPLICATION_NAME = 'waymark';

/**
 * Reaches the database on a PostgreSQL server, as it is.
 * @throws CannotOpen if it does not answer, or is too old
 */
export async function reachServer(
  url: string,
  name = APPLICATION_NAME,
): Promise<{ pool: pg.Pool; installation: Queries }> {
  const pool = new pg.Pool({ connectionString: url, max: 10, application_name: name });
  // A connection that breaks while it is idle is replaced; whoever asks next is told if there is none.
  pool.on('error', () => {});
  try {
    const { rows } = await pool.query<{ server_version_num: string }>('show server_version_num');
    if (Number(rows[0]!.server_version_num) < 150_000) {
      throw new Error('it is older than PostgreSQL 15');
    }
  } catch (problem) {
    await pool.end();
    throw new CannotOpen(
      `The database server of DATABASE_URL cannot be used: ${firstLine(problem)}. Is it running, and are name and password right?`,
    );
  }
  return { pool, installation: overPostgres(pool, { schema }) as unknown as Queries };
}

function firstLine(problem: unknown): string {
  const { message, code } = problem as { message?: string; code?: string };
  return (message || code || String(problem)).split('\n')[0]!.replace(/\.$/, '');
}
