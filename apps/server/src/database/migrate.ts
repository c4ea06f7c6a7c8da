import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { CannotOpen, type Queries } from './open.ts';

/** How far the schema of a database has come: the moment that its last migration bears; 0 before the first. */
export type Level = number;

/** One number for the lock under which only one process changes the schema at a time. */
const LOCK = 7_716_501;

/**
 * Brings the schema up to date within one transaction: all of it, or nothing. Several processes may start at once: the first
 * does it, the others wait and find it done.
 * @param before runs first, where there is data of an older Waymark that is about to be changed
 * @param upTo stops at an older level, to take in a backup of it
 * @throws CannotOpen if the database was made by a newer Waymark, or may not be changed
 */
export async function migrate(
  queries: Queries,
  { before, upTo = Number.POSITIVE_INFINITY }: { before?: () => Promise<void>; upTo?: Level } = {},
): Promise<void> {
  try {
    await queries.transaction(async tx => {
      await tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
      await migrateWithin(tx as unknown as Queries, { before, upTo });
    });
  } catch (problem) {
    if (problem instanceof CannotOpen) throw problem;
    const { code } = (problem as { cause?: { code?: string } }).cause ?? {};
    if (code === '42501') {
      throw new CannotOpen(
        'The database user may not set up the database. Make it the owner of the database, and either let it create roles (alter role ... createrole) or have an administrator run: create role waymark_app nologin; grant waymark_app to that user.',
      );
    }
    throw problem;
  }
}

/** `migrate`, within a transaction that is open. */
export async function migrateWithin(
  tx: Queries,
  {
    before,
    upTo = Number.POSITIVE_INFINITY,
  }: { before?: (() => Promise<void>) | undefined; upTo?: Level } = {},
): Promise<void> {
  const level = await levelOf(tx);
  if (level > newestLevel()) {
    throw new CannotOpen(
      'This database was made by a newer Waymark. Start the newer one, or restore a backup from before.',
    );
  }
  const open = migrations().filter(({ folderMillis }) => folderMillis > level && folderMillis <= upTo);
  if (open.length === 0) return;
  if (level > 0) await before?.();
  // The table in which Drizzle keeps what was done, so that its tools know this database too.
  await tx.execute(sql`create schema if not exists drizzle`);
  await tx.execute(
    sql`create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`,
  );
  for (const { sql: statements, hash, folderMillis } of open) {
    for (const statement of statements) await tx.execute(sql.raw(statement));
    await tx.execute(
      sql`insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${folderMillis})`,
    );
  }
}

/** How far the schema of a database has come. */
export async function levelOf(queries: Queries): Promise<Level> {
  const table = await rowsOf<{ there: string | null }>(
    queries,
    sql`select to_regclass('drizzle.__drizzle_migrations')::text as there`,
  );
  if (table[0]?.there == null) return 0;
  const newest = await rowsOf<{ newest: string | null }>(
    queries,
    sql`select max(created_at)::text as newest from drizzle.__drizzle_migrations`,
  );
  return Number(newest[0]?.newest ?? 0);
}

/** How far this Waymark brings a schema. */
export const newestLevel = (): Level => migrations().at(-1)!.folderMillis;

/** The rows of a query that is written out. */
export async function rowsOf<Row>(queries: Queries, query: ReturnType<typeof sql>): Promise<Row[]> {
  return ((await queries.execute(query)) as unknown as { rows: Row[] }).rows;
}

/** The statements that make the schema, in order; written by `npm run migration -w apps/server`, and by hand where that cannot. */
function migrations() {
  // In the checkout they are beside the sources, in a release beside the program.
  const folders = ['../../migrations', '../migrations'].map(path =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  return readMigrationFiles({ migrationsFolder: folders.find(existsSync)! });
}
