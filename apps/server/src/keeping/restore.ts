import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { sql } from 'drizzle-orm';
import { levelOf, migrateWithin, rowsOf } from '../database/migrate.ts';
import {
  APPLICATION_NAME,
  BEING_MADE,
  databaseFolder,
  openEmbedded,
  type Queries,
  reachServer,
  takeFolder,
} from '../database/open.ts';
import { CannotKeep, type Kept } from './backup.ts';
import { FOLDERS, type Manifest } from './manifest.ts';
import { checked, entriesOf, linesOf, tableOf } from './read-backup.ts';
import { removeEverything, tablesOf, withoutTies, writeTable } from './tables.ts';

/** Where a backup is taken in. */
export interface Target {
  /** A PostgreSQL server; the embedded database in the data folder if absent. A backup of either goes into either. */
  readonly url?: string | undefined;
  readonly folder: string;
  /** What is there already makes way. */
  readonly replace?: boolean | undefined;
}

/** What was taken in, and where that which was there before is kept, if anything was. */
export interface Restored extends Kept {
  readonly madeAt: string;
  readonly before: string | undefined;
}

/**
 * Takes in a backup: all of it, checked against its checksums, or nothing.
 * @throws CannotKeep if the backup is damaged or newer than this Waymark, or if there is something already; CannotOpen
 */
export async function restore(path: string, { url, folder, replace = false }: Target): Promise<Restored> {
  if (!existsSync(path)) throw new CannotKeep(`There is no file "${path}".`);
  const said = await checked(path);
  const { rows, files, before } =
    url === undefined
      ? await intoFolder({ path, said, folder, replace })
      : await intoServer({ path, said, folder, replace }, url);
  return { rows, files, bytes: (await stat(path)).size, madeAt: said.madeAt, before };
}

/** A backup that was found whole, and where it is to go. */
interface Task {
  readonly path: string;
  readonly said: Manifest;
  readonly folder: string;
  readonly replace: boolean;
}

type Taken = Pick<Restored, 'rows' | 'files'>;

async function intoFolder(task: Task): Promise<Taken & Pick<Restored, 'before'>> {
  const { folder, replace } = task;
  const held = await takeFolder(folder);
  const making = databaseFolder(folder) + BEING_MADE;
  try {
    if (existsSync(databaseFolder(folder)) && !replace) throw inTheWay(`There is a database in ${folder}`);
    const { pglite, installation } = await openEmbedded(making);
    const kept = await installation
      .transaction(tx => takeIn(tx as unknown as Queries, task))
      .finally(() => pglite.close());
    return { ...kept, before: await putInPlace(folder, ['database', ...FOLDERS]) };
  } finally {
    await clear(folder);
    await held.release();
  }
}

async function intoServer(task: Task, url: string): Promise<Taken & Pick<Restored, 'before'>> {
  const { folder, replace } = task;
  const { pool, installation } = await reachServer(url, 'waymark-restore');
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const kept = await installation.transaction(async transaction => {
      const tx = transaction as unknown as Queries;
      const others = await rowsOf(
        tx,
        sql`select 1 from pg_stat_activity where datname = current_database() and starts_with(application_name, ${APPLICATION_NAME})
          and application_name not in ('waymark-restore', 'waymark-backup')`,
      );
      if (others.length > 0) {
        throw new CannotKeep('A Waymark is running on that database. Stop all servers and workers first.');
      }
      if (!replace && (await holdsData(tx))) throw inTheWay('There is data in that database');
      await removeEverything(tx);
      return takeIn(tx, task);
    });
    return { ...kept, before: await putInPlace(folder, FOLDERS) };
  } finally {
    await clear(folder);
    await pool.end();
  }
}

const inTheWay = (what: string) =>
  new CannotKeep(`${what} already. To put the backup in its place, say --replace.`);

/** Whether somebody has begun to work in a database. */
async function holdsData(tx: Queries): Promise<boolean> {
  if ((await levelOf(tx)) === 0) return (await tablesOf(tx)).length > 0;
  return (await rowsOf(tx, sql`select 1 from provider limit 1`)).length > 0;
}

/** Reads the archive: its tables into the database, its files beside where they belong. */
async function takeIn(tx: Queries, { path, said, folder }: Task): Promise<Taken> {
  let rows = 0;
  let files = 0;
  await migrateWithin(tx, { upTo: said.level });
  await withoutTies(tx, async () => {
    for await (const entry of entriesOf(path)) {
      const table = tableOf(entry);
      if (table !== undefined) {
        const count = await writeTable(tx, table, linesOf(entry.content));
        if (count !== said.tables[table])
          throw new CannotKeep(`The table ${table} of "${path}" is not whole.`);
        rows += count;
      } else if (entry.name.includes('/')) {
        const [kept, ...rest] = entry.name.split('/');
        const target = join(folder, kept! + BEING_MADE, ...rest);
        await mkdir(dirname(target), { recursive: true, mode: 0o700 });
        await pipeline(entry.content, createWriteStream(target, { mode: 0o600, flush: true }));
        files++;
      }
    }
  });
  await migrateWithin(tx);
  return { rows, files };
}

/** Puts what was made where it belongs; what was there is moved aside, and the answer says where to. */
async function putInPlace(folder: string, names: readonly string[]): Promise<string | undefined> {
  const aside = join(folder, `replaced-${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}`);
  // Reference data stays where the backup brings none.
  const makesWay = (name: string) => name !== 'reference' || existsSync(join(folder, name + BEING_MADE));
  const there = names.filter(name => existsSync(join(folder, name)) && makesWay(name));
  if (there.length > 0) await mkdir(aside, { mode: 0o700 });
  for (const name of there) await rename(join(folder, name), join(aside, name));
  // The database last: until it is there the folder is not taken for whole.
  for (const name of names.toReversed()) {
    const made = join(folder, name + BEING_MADE);
    if (existsSync(made)) await rename(made, join(folder, name));
  }
  return there.length > 0 ? aside : undefined;
}

async function clear(folder: string): Promise<void> {
  for (const name of ['database', ...FOLDERS]) {
    await rm(join(folder, name + BEING_MADE), { recursive: true, force: true });
  }
}
