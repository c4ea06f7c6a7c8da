import { and, eq, inArray } from 'drizzle-orm';
import { asProvider, type Scope } from '../database/as-provider.ts';
import { work } from '../database/schema/index.ts';
import { Refused } from '../http/refused.ts';
import type { Services } from '../services.ts';
import type { WorkKind } from './kinds.ts';
import type { WorkCall } from './queue.ts';

/**
 * Does a piece of work to its end, step by step. Each step commits what it did together with where the next begins; whoever
 * takes up a piece that another worker left goes on there. Two workers on one piece take turns by the lock on its row.
 * @param pause asked before each step: whether to leave the rest to whoever takes the piece up next
 * @returns whether the piece is over
 * @throws what a step throws, so that the queue tries again
 */
export async function runPiece(
  services: Services,
  kinds: Readonly<Record<string, WorkKind>>,
  { providerId, workId }: WorkCall,
  pause: (steps: number) => boolean = () => false,
): Promise<boolean> {
  const everything: Scope = { providerId, groups: '*', personId: null };
  const read = () =>
    asProvider(services.database, everything, async tx => {
      const [piece] = await tx.select().from(work).where(eq(work.id, workId));
      return piece;
    });
  for (let steps = 0; ; steps++) {
    if (pause(steps)) return false;
    const piece = await read();
    if (!piece || !isOpen(piece)) return true;
    const kind = kinds[piece.kind];
    if (!kind) throw new Error(`There is no kind of work "${piece.kind}" in this version of Waymark.`);
    const scope: Scope = {
      providerId,
      groups: piece.groups === '*' ? '*' : piece.groups.split(',').filter(id => id !== ''),
      personId: null,
    };
    const prepared = await kind.prepare?.(services, piece);
    const finished = await asProvider(services.database, scope, async tx => {
      const [locked] = await tx.select().from(work).where(eq(work.id, workId)).for('update');
      const moved = JSON.stringify(locked?.cursor) !== JSON.stringify(piece.cursor);
      if (!locked || !isOpen(locked)) return true;
      // Another worker has done this step meanwhile: look again.
      if (moved) return false;
      const { cursor, done, of, says, file } = await kind.step({ tx, services, piece: locked }, prepared);
      const over = cursor === undefined;
      await tx
        .update(work)
        .set({
          state: over ? 'done' : 'running',
          startedAt: locked.startedAt ?? services.now(),
          ...(over ? { finishedAt: services.now() } : { cursor }),
          ...(done !== undefined && { done }),
          ...(of !== undefined && { of }),
          ...(says !== undefined && { says }),
          ...(file && { fileSha256: file.sha256, fileName: file.name }),
        })
        .where(eq(work.id, workId));
      return over;
    });
    if (finished) return true;
  }
}

/** Whether there is still something to do. */
const isOpen = ({ state }: { state: string }) => state === 'waiting' || state === 'running';

/** Marks a piece as failed for good, with a sentence. */
export async function failPiece(
  services: Services,
  kinds: Readonly<Record<string, WorkKind>>,
  { providerId, workId }: WorkCall,
  problem: unknown,
): Promise<void> {
  const says =
    problem instanceof Refused
      ? problem.message
      : 'Something went wrong in Waymark itself. What was done until then stands; start it again.';
  await asProvider(services.database, { providerId, groups: '*', personId: null }, async tx => {
    const [piece] = await tx
      .update(work)
      .set({ state: 'failed', says, finishedAt: services.now() })
      .where(and(eq(work.id, workId), inArray(work.state, ['waiting', 'running'])))
      .returning();
    if (piece) await kinds[piece.kind]?.failed?.({ tx, services, piece }, problem);
  });
}
