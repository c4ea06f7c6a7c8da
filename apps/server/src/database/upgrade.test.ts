import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, expect, it } from 'vitest';
import { removeEverything } from '../keeping/tables.ts';
import { dropDatabase, newDatabase, newFolder, onEachEngine } from '../testing/servers.ts';
import { levelOf, migrate, newestLevel, rowsOf } from './migrate.ts';
import { databaseFolder, openDatabase, openEmbedded, type Queries, reachServer } from './open.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-upgrade-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The level of the first migration. */
const FIRST = 1_795_758_184_087;

/** Does something with a database as it is, not brought up to date. */
async function asItIs(
  where: { url: string | undefined; data: string },
  run: (queries: Queries) => Promise<void>,
) {
  const { installation, close } =
    where.url === undefined
      ? await openEmbedded(databaseFolder(where.data)).then(({ pglite, installation }) => ({
          installation,
          close: () => pglite.close(),
        }))
      : await reachServer(where.url).then(({ pool, installation }) => ({
          installation,
          close: () => pool.end(),
        }));
  await run(installation).finally(close);
}

onEachEngine('a database of another version, on %s', engine => {
  const place = async (name: string) => {
    const data = join(folder, `${engine}-${name}`);
    const url = engine === 'postgresql' ? await newDatabase() : undefined;
    if (engine === 'pglite') await newFolder(data);
    return { data, url };
  };

  it('is brought up to this one with all that is in it', async () => {
    const { data, url } = await place('older');
    await asItIs({ data, url }, async queries => {
      await queries.transaction(tx => removeEverything(tx as unknown as Queries));
      await migrate(queries, { upTo: FIRST });
      await queries.execute(sql`insert into provider (name) values ('Northgate Training')`);
      await queries.execute(
        sql`insert into participant_group (provider_id, name) select id, 'General' from provider`,
      );
    });
    const said: string[] = [];
    const database = await openDatabase({ url, folder: data, tell: line => said.push(line) });
    try {
      expect(await levelOf(database.installation)).toBe(newestLevel());
      const groups = await rowsOf(database.installation, sql`select name from participant_group`);
      expect(groups).toEqual([{ name: 'General' }]);
      // What came later is there: the rows are guarded.
      const guarded = await rowsOf<{ relrowsecurity: boolean }>(
        database.installation,
        sql`select relrowsecurity from pg_class where oid = 'participant_group'::regclass`,
      );
      expect(guarded).toEqual([{ relrowsecurity: true }]);
    } finally {
      await database.close();
      if (url) await dropDatabase(url);
    }
    if (engine === 'postgresql') return;
    // As it was, it stands beside, for the older Waymark to go on with.
    const kept = readdirSync(data).find(name => name.startsWith('database-before-'))!;
    expect(said.join()).toContain(kept);
    const { pglite, installation } = await openEmbedded(join(data, kept));
    expect(await levelOf(installation)).toBe(FIRST);
    expect(await rowsOf(installation, sql`select name from participant_group`)).toEqual([
      { name: 'General' },
    ]);
    await pglite.close();
  }, 180_000);

  it('is refused in a sentence if that is newer, and left as it is', async () => {
    const { data, url } = await place('newer');
    const newer = newestLevel() + 1;
    await asItIs({ data, url }, async queries => {
      await queries.execute(
        sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', ${newer})`,
      );
    });
    await expect(openDatabase({ url, folder: data })).rejects.toThrow('made by a newer Waymark');
    await asItIs({ data, url }, async queries => expect(await levelOf(queries)).toBe(newer));
    if (url) await dropDatabase(url);
  }, 180_000);

  it('is refused in a sentence if it is damaged or out of reach', async () => {
    if (engine === 'postgresql') {
      const url = 'postgres://nobody@127.0.0.1:1/none';
      await expect(openDatabase({ url, folder })).rejects.toThrow('Is it running');
      return;
    }
    const { data } = await place('damaged');
    writeFileSync(join(databaseFolder(data), 'global', 'pg_control'), 'no control file');
    await expect(openDatabase({ folder: data })).rejects.toThrow(/cannot be opened: it is damaged/);
  }, 180_000);
});
