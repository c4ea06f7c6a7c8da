import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { postgresPrograms, startPostgres } from '../../../scripts/postgres.mjs';
import { rowsOf } from './database/migrate.ts';
import { openDatabase } from './database/open.ts';
import { type Client, setUp } from './testing/client.ts';
import { type Alone, startAlone } from './testing/processes.ts';
import { emptyPages, newFolder } from './testing/servers.ts';

/** How often the server is killed; `npm run kill-test` says fifty times. */
const KILLS = Number(process.env.WAYMARK_KILLS ?? 3);
const WRITERS = 4;

const folder = mkdtempSync(join(tmpdir(), 'waymark-killed-'));
const web = emptyPages(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the server has said is written: groups by their names, evidence by what is in it. */
interface Acknowledged {
  readonly groups: Set<string>;
  readonly evidence: Map<string, string>;
}

/** Writes, several at once, until the server is gone; what it acknowledges is remembered. */
async function writeUntilGone(client: Client, organisationId: string, written: Acknowledged): Promise<void> {
  const writer = async (number: number) => {
    for (let i = 0; ; i++) {
      const name = `Group ${number}-${i}-${crypto.randomUUID()}`;
      if (i % 4 === number) {
        const form = new FormData();
        form.set('organisationId', organisationId);
        form.set('file', new Blob([name]), 'evidence.txt');
        const response = await client.send('POST', '/documents', form);
        if (response.ok) written.evidence.set(((await response.json()) as { id: string }).id, name);
      } else {
        const { status } = await client.call('groups.create', { body: { name } });
        if (status === 200) written.groups.add(name);
      }
    }
  };
  // A request ends in nothing when the server ends; a database that is gone is answered with an error.
  await Promise.all(Array.from({ length: WRITERS }, (_, number) => writer(number).catch(() => {})));
}

/** Everything that was acknowledged is there. */
async function expectAll(client: Client, written: Acknowledged, evidence: Iterable<string>): Promise<void> {
  const { rows } = await client.ask('groups.list');
  const there = new Set(rows.map(({ name }) => name));
  expect([...written.groups].filter(name => !there.has(name))).toEqual([]);
  for (const id of evidence) {
    const file = await client.send('GET', `/documents/${id}/file`);
    expect(await file.text()).toBe(written.evidence.get(id));
  }
}

/** Kills a server in the middle of writing again and again, and looks after each time whether all is there. */
async function killAgainAndAgain({
  data,
  databaseUrl,
  crash,
}: {
  data: string;
  databaseUrl?: string;
  /** Ends the database server, and starts it again. */
  crash?: () => Promise<void>;
}) {
  const written: Acknowledged = { groups: new Set(), evidence: new Map() };
  const port = await freePort();
  const start = () => startAlone({ as: 'server', data, web, databaseUrl, port });
  let server: Alone = await start();
  try {
    const [url, setUpUrl] = server.said;
    const client = await setUp({ url: url!, setUpUrl: setUpUrl! });
    const { person } = await client.ask('session.read');
    const { id } = await client.ask('organisations.create', {
      body: { name: 'Harbour Foods', ownerId: person.id },
    });
    for (let kill = 1; kill <= KILLS; kill++) {
      const before = new Set(written.evidence.keys());
      const writing = writeUntilGone(client, id, written);
      // Some has been written, and more is being written at any moment after that.
      const enough = written.groups.size + written.evidence.size + 3 + Math.random() * 20;
      while (written.groups.size + written.evidence.size < enough) await wait(5);
      await wait(Math.random() * 50);
      if (crash && kill % 3 === 0) await crash();
      await server.end('SIGKILL');
      await writing;
      server = await start();
      const fresh = [...written.evidence.keys()].filter(each => !before.has(each));
      await expectAll(client, written, fresh);
    }
    await expectAll(client, written, written.evidence.keys());
  } finally {
    await server.end('SIGTERM');
  }
  // What was not acknowledged was done whole or not at all: no group without its entry in the history, and no entry without it.
  const database = await openDatabase({ url: databaseUrl, folder: data });
  const odd = await rowsOf(
    database.installation,
    sql`select g.id, h.id as entry from (select id::text from participant_group where name like 'Group %') g
      full join (select subject_id as id from history_entry where subject = 'group' and action = 'added') h using (id)
      where g.id is null or h.id is null`,
  );
  await database.close();
  expect(odd).toEqual([]);
  expect(written.groups.size).toBeGreaterThan(KILLS);
  expect(written.evidence.size).toBeGreaterThan(0);
  console.log(
    `${KILLS} times killed: ${written.groups.size} groups and ${written.evidence.size} files acknowledged, all there.`,
  );
}

function freePort(): Promise<number> {
  return new Promise(done => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

const limit = 300_000 + KILLS * 60_000;
const programs = postgresPrograms();

describe('a server that is killed while people write has lost nothing that it acknowledged', () => {
  it(
    'with the embedded database',
    async () => {
      const data = join(folder, 'data');
      await newFolder(data);
      await killAgainAndAgain({ data });
    },
    limit,
  );

  it.skipIf(!programs)(
    'with a PostgreSQL server, which is ended every third time as well',
    async () => {
      const postgres = await startPostgres(programs!);
      try {
        const crash = async () => {
          await postgres.crash();
          await postgres.start();
        };
        await killAgainAndAgain({ data: join(folder, 'files'), databaseUrl: postgres.url, crash });
      } finally {
        await postgres.stop();
      }
    },
    limit,
  );
});
