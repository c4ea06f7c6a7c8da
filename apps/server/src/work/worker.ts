import { asProvider } from '../database/as-provider.ts';
import { provider, work } from '../database/schema/index.ts';
import type { Services } from '../services.ts';
import { KINDS } from './all-kinds.ts';
import { failPiece, runPiece } from './run.ts';

/**
 * Takes up work until the queue is closed. The server does this itself by default; with a PostgreSQL server any number of
 * `waymark worker` processes may beside it.
 */
export async function startWorker(services: Services, stopping: () => boolean): Promise<void> {
  await services.queue.work(
    call => runPiece(services, KINDS, call, stopping),
    (call, problem) => failPiece(services, KINDS, call, problem),
    () => everyDay(services),
  );
}

/** What is due each morning: milestones whose date has come, for every provider. */
export async function everyDay(services: Services): Promise<void> {
  await services.files.sweep();
  const providers = await services.database.installation.select({ id: provider.id }).from(provider);
  for (const { id: providerId } of providers) {
    await asProvider(services.database, { providerId, groups: '*', personId: null }, async tx => {
      const [piece] = await tx
        .insert(work)
        .values({ kind: 'recalculate', input: { because: 'a new day' } })
        .returning();
      await services.queue.add(tx, { providerId, workId: piece!.id });
    });
  }
}
