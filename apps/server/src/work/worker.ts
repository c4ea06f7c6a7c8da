import { inArray, sql } from 'drizzle-orm';
import { asProvider } from '../database/as-provider.ts';
import { installation, provider, work } from '../database/schema/index.ts';
import type { Services } from '../services.ts';
import { todayIn } from '../today.ts';
import { KINDS } from './all-kinds.ts';
import { forgetOld } from './forget-old.ts';
import type { WorkKind } from './kinds.ts';
import { failPiece, runPiece } from './run.ts';

/**
 * Takes up work until the queue is closed. The server does this itself by default; with a PostgreSQL server any number of
 * `waymark worker` processes may beside it.
 * @param stopping whether what is being done is to be left to others
 */
export async function startWorker(
  services: Services,
  stopping: () => boolean,
  kinds: Readonly<Record<string, WorkKind>> = KINDS,
): Promise<void> {
  await takeUpWhatIsLeft(services);
  await services.queue.work({
    run: (call, pause) => runPiece(services, kinds, call, pause),
    gaveUp: (call, problem) => failPiece(services, kinds, call, problem),
    daily: () => everyDay(services),
    stopping,
  });
  // A machine that was off at night makes up for it.
  await everyDay(services);
}

/** Puts open work into the queue that is not there, as after a backup was taken in: the queue is no part of it. */
async function takeUpWhatIsLeft({ database, queue }: Services): Promise<void> {
  const open = await database.installation
    .select({ providerId: work.providerId, workId: work.id })
    .from(work)
    .where(inArray(work.state, ['waiting', 'running']));
  for (const call of open) await queue.addIfMissing(call);
}

/**
 * What is due once a day, for every provider: milestones whose date has come, and files that were kept long enough. The first
 * process of a day does it.
 */
export async function everyDay(services: Services): Promise<void> {
  const { database, files, queue } = services;
  const providers = await database.installation.select({ id: provider.id }).from(provider);
  if (providers.length === 0) return;
  const [first] = await database.installation
    .insert(installation)
    .values({ name: 'last-day', value: todayIn(services.now()) })
    .onConflictDoUpdate({
      target: installation.name,
      set: { value: sql`excluded.value` },
      setWhere: sql`${installation.value} <> excluded.value`,
    })
    .returning();
  if (!first) return;
  await files.sweep();
  // A PostgreSQL server tidies up by itself; the embedded database has to be told.
  if (database.engine.kind === 'pglite') await database.engine.pglite.exec('vacuum (analyze)');
  for (const { id: providerId } of providers) {
    await forgetOld(services, providerId, services.now());
    await asProvider(database, { providerId, groups: '*', personId: null }, async tx => {
      const [piece] = await tx
        .insert(work)
        .values({ kind: 'recalculate', input: { because: 'a new day' } })
        .returning();
      await queue.add(tx, { providerId, workId: piece!.id });
    });
  }
}
