import { fileURLToPath } from 'node:url';
import type { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator';
import { migrate as migratePGlite } from 'drizzle-orm/pglite/migrator';
import type pg from 'pg';
import { CannotOpen, type Queries } from './open.ts';

/** The statements that make the schema, in order; written by `npm run migration -w apps/server`, and by hand where that cannot. */
const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));

/** One number for the lock under which only one process changes the schema at a time. */
const LOCK = 7_716_501;

type Engine = { kind: 'pglite'; pglite: PGlite } | { kind: 'postgresql'; pool: pg.Pool };

/**
 * Brings the schema up to date. Each migration is done whole or not at all.
 * @throws CannotOpen if the database was made by a newer Waymark, or may not be changed
 */
export async function migrate(queries: Queries, engine: Engine): Promise<void> {
  await refuseNewer(queries);
  const options = { migrationsFolder: MIGRATIONS };
  if (engine.kind === 'pglite') return void (await migratePGlite(queries as never, options));
  // Several processes may start at once: the first migrates, the others wait and find it done.
  const client = await engine.pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await migratePostgres(queries as never, options);
  } catch (problem) {
    if ((problem as { cause?: { code?: string } }).cause?.code === '42501') {
      throw new CannotOpen(
        'The database user may not set up the database. Make it the owner of the database, and either let it create roles (alter role ... createrole) or have an administrator run: create role waymark_app nologin; grant waymark_app to that user.',
      );
    }
    throw problem;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK]);
    client.release();
  }
}

async function refuseNewer(queries: Queries): Promise<void> {
  const { rows: tables } = (await queries.execute<{ there: string | null }>(
    sql`select to_regclass('drizzle.__drizzle_migrations')::text as there`,
  )) as unknown as { rows: { there: string | null }[] };
  if (tables[0]?.there == null) return;
  const { rows } = (await queries.execute(
    sql`select max(created_at)::text as newest from drizzle.__drizzle_migrations`,
  )) as unknown as { rows: { newest: string | null }[] };
  const known = Math.max(
    ...readMigrationFiles({ migrationsFolder: MIGRATIONS }).map(file => file.folderMillis),
  );
  if (rows[0]?.newest != null && Number(rows[0].newest) > known) {
    throw new CannotOpen(
      'This database was made by a newer Waymark. Start the newer one, or restore a backup from before.',
    );
  }
}
