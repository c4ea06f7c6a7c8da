import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { and, eq, ne } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asProvider } from '../database/as-provider.ts';
import { group, provider, work } from '../database/schema/index.ts';
import { type OpenServices, openServices } from '../open-services.ts';
import { type Alone, startAlone } from '../testing/processes.ts';
import { dropDatabase, ENGINES, emptyPages, newDatabase, newFolder } from '../testing/servers.ts';
import { steps } from '../testing/steps.ts';
import { KINDS } from './all-kinds.ts';
import { startWorker } from './worker.ts';

/** Starts a piece of work for a provider of its own, and gives what became of it. */
async function starts(services: OpenServices, kind: string, input: Record<string, unknown>) {
  const { installation } = services.database;
  const [made] = await installation.insert(provider).values({ name: 'Northgate Training' }).returning();
  const providerId = made!.id;
  const workId = await asProvider(
    services.database,
    { providerId, groups: '*', personId: null },
    async tx => {
      const [piece] = await tx.insert(work).values({ kind, input }).returning();
      await services.queue.add(tx, { providerId, workId: piece!.id });
      return piece!.id;
    },
  );
  return {
    stands: async () => {
      const [piece] = await installation
        .select()
        .from(work)
        .where(and(eq(work.providerId, providerId), eq(work.id, workId)));
      return piece!;
    },
    groups: () => installation.select().from(group).where(eq(group.providerId, providerId)),
  };
}

async function until(what: () => Promise<boolean>, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await what())) {
    if (Date.now() > end) throw new Error(`It has not come about within ${seconds} seconds.`);
    await wait(50);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'waymark-work-'));
const web = emptyPages(folder);
const running: Alone[] = [];
afterAll(async () => {
  await Promise.all(running.map(each => each.end('SIGKILL')));
  rmSync(folder, { recursive: true, force: true });
});

/** Ends a process and forgets it. */
async function end(alone: Alone, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  running.splice(running.indexOf(alone), 1);
  await alone.end(signal);
}

describe.skipIf(!ENGINES.includes('postgresql'))('two workers on one PostgreSQL server', () => {
  let databaseUrl: string;
  let services: OpenServices;
  const worker = async () => {
    const alone = await startAlone({ as: 'worker', data: join(folder, 'data'), web, databaseUrl });
    running.push(alone);
    return alone;
  };

  beforeAll(async () => {
    databaseUrl = await newDatabase();
    services = await openServices({ folder: join(folder, 'data'), databaseUrl });
  });
  afterAll(async () => {
    await Promise.all(running.splice(0).map(each => each.end('SIGKILL')));
    await services.close();
    await dropDatabase(databaseUrl);
  });

  it('lose nothing and do nothing twice when one is killed', async () => {
    const [victim] = await Promise.all([worker(), worker()]);
    // Long enough that each of the two has one of them in its hands.
    const pieces = await Promise.all(
      ['first', 'second'].map(name => starts(services, 'steps', { name, of: 60, pause: 50 })),
    );
    const both = async () => {
      const states = await Promise.all(pieces.map(piece => piece.stands()));
      return states.every(({ done, state }) => done >= 5 && state === 'running');
    };
    await until(both, 60);
    await end(victim, 'SIGKILL');
    const killed = Date.now();
    const all = async () =>
      (await Promise.all(pieces.map(piece => piece.stands()))).every(({ state }) => state === 'done');
    await until(all, 120);
    expect(Date.now() - killed).toBeLessThan(60_000);
    for (const [at, piece] of pieces.entries()) {
      const names = (await piece.groups()).map(({ name }) => name);
      const wanted = Array.from({ length: 60 }, (_, step) => `${['first', 'second'][at]} ${step + 1}`);
      expect(names.toSorted()).toEqual(wanted.toSorted());
    }
  }, 300_000);

  it('hand over at once when one is stopped', async () => {
    const piece = await starts(services, 'steps', { name: 'handed', of: 40, pause: 50 });
    await until(async () => (await piece.stands()).done >= 5, 60);
    const [other] = running;
    await end(other!, 'SIGTERM');
    const left = (await piece.stands()).done;
    expect(left).toBeLessThan(40);
    await worker();
    const ready = Date.now();
    await until(async () => (await piece.stands()).state === 'done', 60);
    expect(Date.now() - ready).toBeLessThan(14_000);
    expect(await piece.groups()).toHaveLength(40);
  }, 300_000);

  it('give up a piece that kills whoever takes it', async () => {
    const piece = await starts(services, 'deadly', {});
    // Tried as often as it is, it would take minutes; what the queue does with the last try is the same.
    await services.database.installation.execute(
      `update pgboss.job set retry_limit = 0 where data->>'workId' = '${(await piece.stands()).id}'`,
    );
    await worker();
    await until(async () => (await piece.stands()).state === 'failed', 120);
    expect((await piece.stands()).says).toMatch(/Something went wrong/);
  }, 300_000);
});

describe('a server with the embedded database', () => {
  it('goes on after it was killed, with nothing lost and nothing done twice', async () => {
    const data = join(folder, 'embedded');
    await newFolder(data);
    const before = await openServices({ folder: data });
    const { id } = await (await starts(before, 'steps', { name: 'step', of: 100 })).stands();
    // One that the queue does not know, as after a restore.
    const [left] = await before.database.installation.select({ providerId: work.providerId }).from(work);
    await before.database.installation
      .insert(work)
      .values({ ...left!, kind: 'steps', input: { name: 'left', of: 3 } });
    await before.close();
    const server = await startAlone({ as: 'server', data, web });
    running.push(server);
    await wait(1500);
    await end(server, 'SIGKILL');

    const after = await openServices({ folder: data });
    const { installation } = after.database;
    const stands = async () => (await installation.select().from(work).where(eq(work.id, id)))[0]!;
    try {
      const { done } = await stands();
      expect(done).toBeGreaterThan(0);
      expect(done).toBeLessThan(100);
      await startWorker(after, () => false, { ...KINDS, steps });
      const open = () => installation.select().from(work).where(ne(work.state, 'done'));
      await until(async () => (await open()).length === 0, 120);
      expect(await installation.select().from(group)).toHaveLength(103);
    } finally {
      await after.close();
    }
  }, 300_000);
});
