import { work } from '../database/schema/index.ts';
import type { Context } from '../http/context.ts';
import type { Piece } from './kinds.ts';

/** Starts a piece of work, in the transaction of a request: if the request fails it is not started. */
export async function addWork(
  { tx, actor, scope, services }: Pick<Context, 'tx' | 'actor' | 'scope' | 'services'>,
  kind: string,
  input: Readonly<Record<string, unknown>>,
): Promise<Piece> {
  const groups = scope.groups === '*' ? '*' : scope.groups.join(',');
  const [piece] = await tx.insert(work).values({ kind, input, groups, startedBy: actor.id }).returning();
  await services.queue.add(tx, { providerId: scope.providerId, workId: piece!.id });
  return piece!;
}
