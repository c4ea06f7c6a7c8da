import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase } from '../database/open.ts';
import { type ServeOptions, type Serving, serve } from '../serve.ts';

/** The engines that the same tests run against: the embedded one always, a PostgreSQL server where the tests have one. */
export const ENGINES: readonly ('pglite' | 'postgresql')[] = process.env.WAYMARK_TEST_POSTGRES
  ? ['pglite', 'postgresql']
  : ['pglite'];

/** A server of its own for one test file, with a database of its own; it is gone when it is closed. */
export async function testServer(
  engine: (typeof ENGINES)[number],
  options: Partial<ServeOptions> = {},
): Promise<Serving> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-server-'));
  const web = join(folder, 'web');
  mkdirSync(web);
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>Waymark</title>');
  const data = options.data ?? join(folder, 'data');
  const databaseUrl = engine === 'postgresql' ? await newDatabase() : undefined;
  if (engine === 'pglite' && !existsSync(join(data, 'database'))) {
    cpSync(await emptyFolder(), data, { recursive: true });
  }
  const serving = await serve({ port: 0, web, print: () => {}, data, databaseUrl, ...options });
  return {
    ...serving,
    close: async () => {
      await serving.close();
      if (databaseUrl) await dropDatabase(databaseUrl);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A new database on the PostgreSQL server of the tests. */
export async function newDatabase(): Promise<string> {
  const url = new URL(process.env.WAYMARK_TEST_POSTGRES!);
  const name = `waymark_${randomUUID().replaceAll('-', '')}`;
  await onServer(client => client.query(`create database ${name}`));
  url.pathname = `/${name}`;
  return url.href;
}

/** Removes a database that `newDatabase` made. */
export async function dropDatabase(databaseUrl: string): Promise<void> {
  const name = new URL(databaseUrl).pathname.slice(1);
  await onServer(client => client.query(`drop database if exists ${name} with (force)`));
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

/** A data folder with an empty database in it, made once for all tests: making one takes seconds, copying it does not. */
async function emptyFolder(): Promise<string> {
  const path = join(tmpdir(), `waymark-empty-${process.env.VITEST_POOL_ID ?? 'one'}-${process.ppid}`);
  if (existsSync(path)) return path;
  const making = `${path}-${randomUUID()}`;
  const database = await openDatabase({ folder: making });
  await database.close();
  renameSync(making, path);
  process.on('exit', () => rmSync(path, { recursive: true, force: true }));
  return path;
}
