import { sql } from 'drizzle-orm';
import { rowsOf } from '../database/migrate.ts';
import type { Queries } from '../database/open.ts';

/** How many rows are read or written at once. */
const AT_ONCE = 1000;

/** The tables in which Waymark keeps everything. The queue is not among them: it is made anew from the table `work`. */
export async function tablesOf(tx: Queries): Promise<string[]> {
  const rows = await rowsOf<{ name: string }>(
    tx,
    sql`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') order by c.relname`,
  );
  return rows.map(({ name }) => name);
}

/** The rows of a table, each as a line of JSON, in pieces: within the transaction that is given, so that all tables agree. */
export async function* readTable(tx: Queries, table: string): AsyncGenerator<string> {
  await tx.execute(
    sql`declare rows_of_table no scroll cursor for select row_to_json(t)::text as row from ${sql.identifier(table)} t`,
  );
  for (;;) {
    const rows = await rowsOf<{ row: string }>(
      tx,
      sql.raw(`fetch forward ${AT_ONCE} from rows_of_table`) as never,
    );
    if (rows.length > 0) yield `${rows.map(({ row }) => row).join('\n')}\n`;
    if (rows.length < AT_ONCE) break;
  }
  await tx.execute(sql`close rows_of_table`);
}

/** Writes rows that `readTable` read into a table, and says how many. */
export async function writeTable(tx: Queries, table: string, lines: AsyncIterable<string>): Promise<number> {
  const name = sql.identifier(table);
  // What the database works out itself is not written.
  const columns = await rowsOf<{ column: string }>(
    tx,
    sql`select quote_ident(attname) as "column" from pg_attribute
      where attrelid = format('public.%I', ${table}::text)::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
  );
  const list = sql.raw(columns.map(({ column }) => column).join(', '));
  let count = 0;
  const write = async (rows: readonly string[]) => {
    if (rows.length === 0) return;
    await tx.execute(
      sql`insert into ${name} (${list}) select ${list} from json_populate_recordset(null::${name}, ${`[${rows.join(',')}]`}::json)`,
    );
    count += rows.length;
  };
  let rows: string[] = [];
  for await (const line of lines) {
    rows.push(line);
    if (rows.length < AT_ONCE) continue;
    await write(rows);
    rows = [];
  }
  await write(rows);
  return count;
}

/**
 * Takes the ties between tables away while something is done, and puts them back, checked: so the tables may be filled in any
 * order.
 */
export async function withoutTies(tx: Queries, run: () => Promise<void>): Promise<void> {
  const ties = await rowsOf<{ table: string; tie: string; definition: string }>(
    tx,
    sql`select conrelid::regclass::text as "table", quote_ident(conname) as tie, pg_get_constraintdef(oid) as definition
      from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  for (const { table, tie } of ties) await tx.execute(sql.raw(`alter table ${table} drop constraint ${tie}`));
  await run();
  for (const { table, tie, definition } of ties) {
    await tx.execute(sql.raw(`alter table ${table} add constraint ${tie} ${definition}`));
  }
}

/** Removes all that Waymark has made in a database, its schema too. */
export async function removeEverything(tx: Queries): Promise<void> {
  await tx.execute(sql`drop schema if exists drizzle cascade`);
  await tx.execute(sql`drop schema if exists pgboss cascade`);
  for (const table of await tablesOf(tx)) {
    await tx.execute(sql`drop table if exists ${sql.identifier(table)} cascade`);
  }
  const routines = await rowsOf<{ name: string }>(
    tx,
    sql`select oid::regprocedure::text as name from pg_proc
      where pronamespace = 'public'::regnamespace and starts_with(proname, 'waymark_')`,
  );
  for (const { name } of routines) await tx.execute(sql.raw(`drop routine ${name} cascade`));
}
