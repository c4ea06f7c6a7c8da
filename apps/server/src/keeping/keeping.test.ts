import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../serve.ts';
import { Client, PASSWORD, setUp } from '../testing/client.ts';
import {
  dropDatabase,
  ENGINES,
  type Engine,
  emptyPages,
  newDatabase,
  newFolder,
  onEachEngine,
  testServer,
} from '../testing/servers.ts';
import { backUp } from './backup.ts';
import { CHECKSUMS, MANIFEST } from './manifest.ts';
import { restore } from './restore.ts';
import { readTar, writeTar } from './tar.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-keeping-'));
const web = emptyPages(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Names with what a careless writer of lines, columns or quotes would stumble over. */
const NAMES = ['Line\u2028break', `"Quoted", it's`, 'Tab\\tback\\slash', 'Zoë 💼'];
const EVIDENCE = `%PDF-1.4\n${'payslip '.repeat(20_000)}`;

/** A place for a restored installation. */
async function target(engine: Engine) {
  const data = mkdtempSync(join(folder, 'data-'));
  return { folder: data, url: engine === 'postgresql' ? await newDatabase() : undefined };
}

/** Fills a new server and backs it up while it runs. */
async function filled(serving: Serving, databaseUrl: string | undefined, archive: string) {
  const admin = await setUp(serving);
  for (const name of NAMES) await admin.ask('groups.create', { body: { name } });
  const form = new FormData();
  const { person } = await admin.ask('session.read');
  const { id: organisationId } = await admin.ask('organisations.create', {
    body: { name: 'Harbour Foods', ownerId: person.id },
  });
  form.set('organisationId', organisationId);
  form.set('proves', 'Payslip');
  form.set('file', new Blob([EVIDENCE]), 'payslip.pdf');
  const document = (await (await admin.send('POST', '/documents', form)).json()) as { id: string };
  const kept = await backUp(archive, { url: databaseUrl, folder: serving.services.folder });
  // What comes after is not in the backup.
  await admin.ask('groups.create', { body: { name: 'Afterwards' } });
  return { documentId: document.id, kept };
}

onEachEngine('a backup made on %s', engine => {
  const archive = join(folder, `${engine}.tar.gz`);
  let made: Awaited<ReturnType<typeof filled>>;
  beforeAll(async () => {
    const databaseUrl = engine === 'postgresql' ? await newDatabase() : undefined;
    const serving = await testServer(engine, { ...(databaseUrl && { databaseUrl }) });
    try {
      made = await filled(serving, databaseUrl, archive);
    } finally {
      await serving.close();
      if (databaseUrl) await dropDatabase(databaseUrl);
    }
  }, 180_000);

  it('is one file that anybody can open', async () => {
    const names: string[] = [];
    let said = '';
    for await (const { name, content } of readTar(Readable.from([gunzipSync(readFileSync(archive))]))) {
      names.push(name);
      if (name === MANIFEST) said = await text(Readable.from(content));
    }
    expect(names[0]).toBe(MANIFEST);
    expect(names.at(-1)).toBe(CHECKSUMS);
    expect(names).toContain('tables/organisation.ndjson');
    expect(names.filter(name => name.startsWith('files/'))).toHaveLength(1);
    expect(JSON.parse(said)).toMatchObject({ format: 1, tables: { provider: 1, document_version: 1 } });
    expect(made.kept.files).toBe(1);
  });

  for (const into of ['pglite', 'postgresql'] as const) {
    it.skipIf(!ENGINES.includes(into))(
      `is restored into ${into}: people sign in and find everything`,
      async () => {
        const where = await target(into);
        const restored = await restore(archive, where);
        expect(restored).toMatchObject({ rows: made.kept.rows, files: 1, before: undefined });
        const serving = await serve({
          port: 0,
          web,
          print: () => {},
          data: where.folder,
          databaseUrl: where.url,
        });
        try {
          expect(serving.setUpUrl).toBeNull();
          const admin = new Client(serving.url);
          expect((await admin.signIn('ada@example.org', PASSWORD)).status).toBe(200);
          const { rows } = await admin.ask('groups.list');
          expect(rows.map(({ name }) => name).toSorted()).toEqual(['General', ...NAMES].toSorted());
          const file = await admin.send('GET', `/documents/${made.documentId}/file`);
          expect(await file.text()).toBe(EVIDENCE);
          // Nothing that was taken away for the restoring is missing: the database still refuses what it should.
          const twice = await admin.call('groups.create', { body: { name: NAMES[0]! } });
          expect(twice.status).toBeGreaterThanOrEqual(400);
        } finally {
          await serving.close();
          if (where.url) await dropDatabase(where.url);
        }
      },
      180_000,
    );
  }
});

describe('restoring', () => {
  const archive = join(folder, 'small.tar.gz');
  let data: string;
  beforeAll(async () => {
    data = join(folder, 'small');
    await newFolder(data);
    writeFileSync(join(data, 'note.txt'), 'not of Waymark');
    await backUp(archive, { folder: data });
  }, 180_000);

  const refuses = async (bytes: Uint8Array, message: string | RegExp) => {
    const path = join(mkdtempSync(join(folder, 'bad-')), 'bad.tar.gz');
    writeFileSync(path, bytes);
    const where = mkdtempSync(join(folder, 'data-'));
    await expect(restore(path, { folder: where })).rejects.toThrow(message);
    expect(readdirSync(where)).toEqual([]);
  };
  /** The archive with one of its entries changed. */
  const changed = async (entry: string, change: (content: string) => string) => {
    const entries = async function* () {
      for await (const { name, content } of readTar(Readable.from([gunzipSync(readFileSync(archive))]))) {
        const before = await text(Readable.from(content));
        const bytes = Buffer.from(name === entry ? change(before) : before);
        yield { name, size: bytes.length, content: Readable.from([bytes]) };
      }
    };
    const pieces: Uint8Array[] = [];
    for await (const piece of writeTar(entries())) pieces.push(piece);
    return gzipSync(Buffer.concat(pieces));
  };

  it('refuses what is no backup, is cut off, damaged or altered, and leaves nothing behind', async () => {
    const whole = readFileSync(archive);
    await refuses(Buffer.from('hello'), 'no backup');
    await refuses(whole.subarray(0, whole.length - 200), 'cannot be taken in');
    const flipped = Buffer.from(whole);
    flipped[Math.floor(whole.length / 2)]! ^= 0xff;
    await refuses(flipped, 'cannot be taken in');
    await refuses(
      await changed('tables/installation.ndjson', rows => rows.replace(/"value":"./, '"value":"_')),
      'checksums',
    );
  }, 180_000);

  it('refuses a backup of a newer Waymark', async () => {
    const newer = (key: string) => (said: string) =>
      said.replace(new RegExp(`"${key}": \\d+`), `"${key}": 9${'0'.repeat(14)}`);
    await refuses(await changed(MANIFEST, newer('level')), 'newer Waymark');
    await refuses(await changed(MANIFEST, newer('format')), 'newer Waymark');
  }, 180_000);

  it('puts a backup in the place of what is there only when told to, and keeps that aside', async () => {
    const there = join(folder, 'there');
    cpSync(data, there, { recursive: true });
    await expect(restore(archive, { folder: there })).rejects.toThrow('--replace');
    const { before } = await restore(archive, { folder: there, replace: true });
    expect(readdirSync(before!)).toEqual(['database']);
    expect(existsSync(join(there, 'database', 'PG_VERSION'))).toBe(true);
    expect(existsSync(join(there, 'note.txt'))).toBe(true);
  }, 180_000);

  it('says when there is nothing to back up, and writes over no file', async () => {
    await expect(backUp(archive, { folder: data })).rejects.toThrow('is there already');
    const none = join(folder, 'none');
    await expect(backUp(join(folder, 'new.tar.gz'), { folder: none })).rejects.toThrow(
      'There is no database',
    );
    expect(existsSync(none)).toBe(false);
  });
});

describe.skipIf(!ENGINES.includes('postgresql'))('restoring into a PostgreSQL server', () => {
  it('refuses while a Waymark runs on it', async () => {
    const databaseUrl = await newDatabase();
    const serving = await testServer('postgresql', { databaseUrl });
    try {
      await expect(
        restore(join(folder, 'small.tar.gz'), { url: databaseUrl, folder: serving.services.folder }),
      ).rejects.toThrow('is running');
    } finally {
      await serving.close();
      await dropDatabase(databaseUrl);
    }
  }, 180_000);
});
