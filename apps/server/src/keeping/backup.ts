import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import manifest from '../../package.json' with { type: 'json' };
import { askHolder } from '../database/hold-folder.ts';
import { levelOf } from '../database/migrate.ts';
import {
  BEING_MADE,
  type Database,
  databaseFolder,
  openEmbedded,
  type Queries,
  reachServer,
  takeFolder,
} from '../database/open.ts';
import { CHECKSUMS, FOLDERS, FORMAT, MANIFEST, type Manifest } from './manifest.ts';
import { readTable, tablesOf } from './tables.ts';
import { type Entry, writeTar } from './tar.ts';

/** Why a backup could not be made or taken in, in a sentence for the person who asked for it. */
export class CannotKeep extends Error {}

/** What was kept. */
export interface Kept {
  readonly rows: number;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Writes everything that an installation holds into one file: the database as it stands at one moment, the files and the
 * reference data. People go on working meanwhile; where a server holds the data folder, that server writes it.
 * @param where the PostgreSQL server, if there is one, and the data folder
 * @throws CannotKeep, CannotOpen
 */
export async function backUp(
  path: string,
  { url, folder }: { url?: string | undefined; folder: string },
): Promise<Kept> {
  const target = resolve(path);
  if (existsSync(target)) throw new CannotKeep(`"${path}" is there already. Name a new file.`);
  if (!existsSync(dirname(target))) throw new CannotKeep(`There is no folder "${dirname(path)}".`);
  if (url !== undefined) {
    const { pool, installation } = await reachServer(url, 'waymark-backup');
    try {
      return await writeBackup(installation, folder, target);
    } finally {
      await pool.end();
    }
  }
  if (!existsSync(databaseFolder(folder))) {
    throw new CannotKeep(`There is no database in ${folder}. Name the data folder with --data.`);
  }
  const told = await askHolder(folder, JSON.stringify({ backUp: target }));
  if (told !== undefined) {
    const { kept, problem } = JSON.parse(told || '{}') as { kept?: Kept; problem?: string };
    if (kept) return kept;
    throw new CannotKeep(problem ?? 'The Waymark that is running cannot make a backup. Stop it first.');
  }
  const held = await takeFolder(folder);
  try {
    const { pglite, installation } = await openEmbedded(databaseFolder(folder));
    try {
      return await writeBackup(installation, folder, target);
    } finally {
      await pglite.close();
    }
  } finally {
    await held.release();
  }
}

/** Has a server that holds its data folder make backups for `waymark backup`. */
export function answerBackups({ engine, installation }: Database, folder: string): void {
  if (engine.kind !== 'pglite') return;
  engine.held.answer(async question => {
    const { backUp: target } = JSON.parse(question) as { backUp: string };
    return writeBackup(installation, folder, target).then(
      kept => JSON.stringify({ kept }),
      problem => JSON.stringify({ problem: (problem as Error).message }),
    );
  });
}

/** Writes a backup: the file appears under its name when it is whole and on the disk. */
async function writeBackup(queries: Queries, folder: string, target: string): Promise<Kept> {
  const making = target + BEING_MADE;
  const tables = `${target}.tables${BEING_MADE}`;
  try {
    await mkdir(tables, { mode: 0o700 });
    const said = await readTables(queries, tables);
    let files = 0;
    const entries = async function* (): AsyncGenerator<Entry> {
      yield bytesEntry(MANIFEST, `${JSON.stringify(said, null, 2)}\n`);
      for (const name of Object.keys(said.tables)) {
        const entry = await fileEntry(`tables/${name}.ndjson`, join(tables, `${name}.ndjson`));
        if (entry) yield entry;
      }
      for (const kept of FOLDERS) {
        for await (const path of filesIn(join(folder, kept))) {
          const entry = await fileEntry(relative(folder, path).split(sep).join('/'), path);
          if (!entry) continue;
          files++;
          yield entry;
        }
      }
    };
    await pipeline(
      Readable.from(writeTar(withChecksums(entries())), { objectMode: false }),
      createGzip({ level: 3 }),
      createWriteStream(making, { mode: 0o600, flush: true }),
    );
    await rename(making, target);
    await syncFolder(dirname(target));
    const rows = Object.values(said.tables).reduce((sum, count) => sum + count, 0);
    return { rows, files, bytes: (await stat(target)).size };
  } finally {
    await rm(making, { force: true });
    await rm(tables, { recursive: true, force: true });
  }
}

/** Reads all tables as they stand at one moment into files, so that the transaction is over before the slow part begins. */
async function readTables(queries: Queries, folder: string): Promise<Manifest> {
  const tables: Record<string, number> = {};
  const level = await queries.transaction(
    async transaction => {
      const tx = transaction as unknown as Queries;
      const reached = await levelOf(tx);
      for (const table of reached === 0 ? [] : await tablesOf(tx)) {
        let rows = 0;
        const counted = async function* () {
          for await (const lines of readTable(tx, table)) {
            // A row is a line: within JSON a line break is written as two characters.
            for (let at = lines.indexOf('\n'); at >= 0; at = lines.indexOf('\n', at + 1)) rows++;
            yield lines;
          }
        };
        await pipeline(counted, createWriteStream(join(folder, `${table}.ndjson`), { mode: 0o600 }));
        tables[table] = rows;
      }
      return reached;
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
  return { format: FORMAT, waymark: manifest.version, level, madeAt: new Date().toISOString(), tables };
}

/** The entries, each measured as it passes, and after them their checksums. */
async function* withChecksums(entries: AsyncIterable<Entry>): AsyncGenerator<Entry> {
  let sums = '';
  for await (const { name, size, content } of entries) {
    const hash = createHash('sha256');
    const measured = async function* () {
      for await (const piece of content) {
        hash.update(piece);
        yield piece;
      }
    };
    yield { name, size, content: measured() };
    sums += `${hash.digest('hex')}  ${name}\n`;
  }
  yield bytesEntry(CHECKSUMS, sums);
}

function bytesEntry(name: string, text: string): Entry {
  const bytes = Buffer.from(text);
  return { name, size: bytes.length, content: Readable.from([bytes]) };
}

/** A file as an entry; nothing if it has been removed meanwhile, as when a person is erased. */
async function fileEntry(name: string, path: string): Promise<Entry | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found && { name, size: found.size, content: createReadStream(path) };
}

/** The files below a folder; what is still arriving is none yet. */
async function* filesIn(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== 'arriving') yield* filesIn(path);
    else if (entry.isFile()) yield path;
  }
}

/** Makes sure that a new name in a folder outlives a power cut, where the system lets a folder be opened. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
