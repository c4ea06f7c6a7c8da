import { createHash, randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { describe } from 'vitest';
import { openServices } from '../open-services.ts';
import { type ServeOptions, type Serving, serve } from '../serve.ts';

/** What the server keeps its data in. */
export type Engine = 'pglite' | 'postgresql';

/** The engines at hand: the embedded one always, a PostgreSQL server where the tests have one. */
export const ENGINES: readonly Engine[] = process.env.WAYMARK_TEST_POSTGRES
  ? ['pglite', 'postgresql']
  : ['pglite'];

/**
 * The same tests against either engine. Where the tests have no PostgreSQL server, those on it are counted as skipped.
 * @param title names what is tested; `%s` stands for the engine
 */
export function onEachEngine(title: string, tests: (engine: Engine) => void): void {
  for (const engine of ['pglite', 'postgresql'] as const) {
    const run = ENGINES.includes(engine) ? describe : describe.skip;
    run(title.replace('%s', engine), () => tests(engine));
  }
}

/** A server of its own for one test file, with a database of its own; it is gone when it is closed. */
export async function testServer(engine: Engine, options: Partial<ServeOptions> = {}): Promise<Serving> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-server-'));
  const data = options.data ?? join(folder, 'data');
  const databaseUrl = engine === 'postgresql' && !options.databaseUrl ? await newDatabase() : undefined;
  if (engine === 'pglite' && !existsSync(join(data, 'database'))) await newFolder(data);
  const serving = await serve({
    port: 0,
    web: emptyPages(folder),
    print: () => {},
    data,
    databaseUrl,
    ...options,
  });
  return {
    ...serving,
    close: async () => {
      await serving.close();
      if (databaseUrl) await dropDatabase(databaseUrl);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A web application of one empty page, for tests of the server. */
export function emptyPages(folder: string): string {
  const web = join(folder, 'web');
  mkdirSync(web);
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>Waymark</title>');
  return web;
}

/** What the schema is made of, in short: what is made from it once can be used until it changes. */
const schema = (() => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const files = readdirSync(join(root, 'migrations')).filter(name => name.endsWith('.sql'));
  const all = [join(root, 'package.json'), ...files.sort().map(name => join(root, 'migrations', name))];
  const hash = createHash('sha256');
  for (const path of all) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
})();

/** Makes a data folder with an empty database: making one takes seconds, copying one that was made before does not. */
export async function newFolder(data: string): Promise<void> {
  const cache = fileURLToPath(new URL('../../../../node_modules/.cache/waymark/', import.meta.url));
  const made = join(cache, `empty-${schema}`);
  await once(made, async () => {
    for (const older of readdirSync(cache).filter(name => name.startsWith('empty-')))
      if (!older.includes(schema)) rmSync(join(cache, older), { recursive: true, force: true });
    const services = await openServices({ folder: made });
    await services.close();
  });
  cpSync(made, data, { recursive: true });
}

/** A new database on the PostgreSQL server of the tests, copied from one that was made before. */
export async function newDatabase(): Promise<string> {
  const name = `waymark_${randomUUID().replaceAll('-', '')}`;
  const template = `waymark_empty_${schema}`;
  await onServer(async client => {
    // One process at a time: the first makes what is copied.
    await client.query('select pg_advisory_lock(77165)');
    const { rows } = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (rows.length === 0) {
      const making = `${template}_being_made`;
      await drop(client, making);
      await client.query(`create database ${making}`);
      const services = await openServices({ folder: tmpdir(), databaseUrl: urlOf(making) });
      await services.close();
      await client.query(`alter database ${making} rename to ${template}`);
    }
    await client.query(`create database ${name} template ${template}`);
  });
  return urlOf(name);
}

/** An address of the PostgreSQL server of the tests, for one of its databases. */
function urlOf(database: string): string {
  const url = new URL(process.env.WAYMARK_TEST_POSTGRES!);
  url.pathname = `/${database}`;
  return url.href;
}

/** Removes a database that `newDatabase` made. */
export async function dropDatabase(databaseUrl: string): Promise<void> {
  const name = new URL(databaseUrl).pathname.slice(1);
  await onServer(client => drop(client, name));
}

async function drop(client: pg.Client, name: string): Promise<void> {
  try {
    await client.query(`drop database if exists ${name} with (force)`);
  } catch {
    // The server itself may be cleaning up in there (autovacuum). It refuses to be driven out, but makes way for who waits.
    await client.query(`drop database if exists ${name}`);
  }
}

async function onServer(run: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.WAYMARK_TEST_POSTGRES! });
  await client.connect();
  try {
    await run(client);
  } finally {
    await client.end();
  }
}

/** Has one of the processes that need a folder make it, and the others wait. */
async function once(path: string, make: () => Promise<void>): Promise<void> {
  const whole = join(path, 'whole');
  const lock = `${path}.lock`;
  mkdirSync(join(path, '..'), { recursive: true });
  while (!existsSync(whole)) {
    try {
      mkdirSync(lock);
    } catch {
      // Whoever made the lock was stopped, if it has stood for so long.
      const { mtimeMs } = statSync(lock, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
      if (Date.now() - mtimeMs > 180_000) rmSync(lock, { recursive: true, force: true });
      await wait(200);
      continue;
    }
    try {
      if (existsSync(whole)) return;
      rmSync(path, { recursive: true, force: true });
      mkdirSync(path);
      await make();
      writeFileSync(whole, '');
    } finally {
      rmdirSync(lock);
    }
  }
}
