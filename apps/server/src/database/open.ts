import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle as overPostgres } from 'drizzle-orm/node-postgres';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as overPGlite } from 'drizzle-orm/pglite';
import pg from 'pg';
import { holdFolder } from './hold-folder.ts';
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
    | { readonly kind: 'pglite'; readonly pglite: PGlite }
    | { readonly kind: 'postgresql'; readonly pool: pg.Pool; readonly url: string };
  close(): Promise<void>;
}

/** Why the database cannot be opened, in a sentence for the person who starts Waymark. */
export class CannotOpen extends Error {}

/**
 * Opens the database of an installation and brings it up to date.
 * @param where `url` of a PostgreSQL server; without one, PGlite in `folder`, which is made if it is not there
 * @throws CannotOpen if the folder is in use, the server does not answer, or the database is of a newer Waymark
 */
export async function openDatabase(where: { url?: string | undefined; folder: string }): Promise<Database> {
  return where.url === undefined ? openFolder(where.folder) : openServer(where.url);
}

async function openFolder(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const release = await holdFolder(folder).catch(problem => {
    throw new CannotOpen((problem as Error).message);
  });
  try {
    const pglite = await PGlite.create(join(folder, 'database'));
    const installation = overPGlite(pglite, { schema }) as unknown as Queries;
    await migrate(installation, { kind: 'pglite', pglite });
    return {
      installation,
      engine: { kind: 'pglite', pglite },
      close: async () => {
        await pglite.close();
        await release();
      },
    };
  } catch (problem) {
    await release();
    throw problem;
  }
}

async function openServer(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10, application_name: 'waymark' });
  // A connection that breaks while it is idle is replaced; whoever asks next is told if there is none.
  pool.on('error', () => {});
  try {
    await pool.query('select 1').catch(problem => {
      throw new CannotOpen(
        `The database server of DATABASE_URL does not answer: ${(problem as Error).message}. Is it running, and are name and password right?`,
      );
    });
    const installation = overPostgres(pool, { schema }) as unknown as Queries;
    await migrate(installation, { kind: 'postgresql', pool });
    return { installation, engine: { kind: 'postgresql', pool, url }, close: () => pool.end() };
  } catch (problem) {
    await pool.end();
    throw problem;
  }
}
