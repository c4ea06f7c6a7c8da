import { may } from '@waymark/api';
import { and, eq } from 'drizzle-orm';
import { work } from '../../database/schema/index.ts';
import type { Actor, Context } from '../../http/context.ts';
import { notFound, Refused } from '../../http/refused.ts';
import type { Handlers } from '../../http/routes.ts';
import { record } from '../../rows/history.ts';
import { countUpTo, cut, pageOf } from '../../rows/page.ts';
import { KINDS } from '../../work/all-kinds.ts';
import type { Piece } from '../../work/kinds.ts';
import { shownPieces } from './show.ts';

/** Work in the background. Whoever does not see all groups sees only what they started themselves. */
export const workHandlers = {
  'work.list': async ({ tx, scope, actor }, { query: { limit, after, kind } }) => {
    const wanted = and(
      scope.groups === '*' ? undefined : eq(work.startedBy, actor.id),
      kind === undefined ? undefined : eq(work.kind, kind),
    );
    const { where, orderBy } = pageOf({ column: work.createdAt, id: work.id, order: 'desc' }, after);
    const rows = await tx
      .select()
      .from(work)
      .where(and(wanted, where))
      .orderBy(...orderBy)
      .limit(limit + 1);
    const page = cut(rows, limit, ({ createdAt, id }) => ({ value: createdAt, id }));
    return {
      rows: await shownPieces(tx, page.rows),
      next: page.next,
      total: await countUpTo(tx, work, wanted),
    };
  },

  'work.read': async (context, { params: { id } }) => {
    const [shown] = await shownPieces(context.tx, [await pieceOf(context, id)]);
    return shown!;
  },

  'work.file': async (context, { params: { id } }) => {
    const { scope, actor, services } = context;
    const piece = await pieceOf(context, id);
    if (!mayTouch(actor, piece, 'exports.create')) throw notFound('file');
    const { state, fileSha256, fileName } = piece;
    if (state !== 'done' || fileSha256 === null) {
      throw new Refused('refused', 'There is no file yet: the work is not done, or it makes none.');
    }
    const { content, size } = await services.files.read(scope.providerId, fileSha256).catch(() => {
      throw new Refused('not-found', 'The file is no longer kept. Start the work again.');
    });
    // Who took a list of people away is asked when one is lost.
    if (piece.kind === 'export') {
      await record(context, { subject: 'export', subjectId: id, action: 'downloaded' });
    }
    return { fileName: fileName!, mediaType: mediaTypeOf(fileName!), size, content };
  },

  'work.cancel': async (context, { params: { id } }) => {
    const { tx, actor, services } = context;
    const piece = await pieceOf(context, id, 'locked');
    if (!mayTouch(actor, piece, 'people.change')) {
      throw new Refused('not-allowed', 'Only an administrator may stop what somebody else has started.');
    }
    if (piece.state !== 'waiting' && piece.state !== 'running') {
      throw new Refused('refused', 'This is over already: there is nothing to stop.');
    }
    // What the steps did until now stands; the lock on the row waits for the end of one that is being done.
    await tx
      .update(work)
      .set({ state: 'cancelled', finishedAt: services.now(), says: 'Stopped before it was done.' })
      .where(eq(work.id, id));
    await KINDS[piece.kind]?.cancelled?.({ tx, services, piece });
    return { done: true };
  },
} satisfies Handlers;

/** A piece of work that somebody may see. @throws Refused if it is not there, or of others */
async function pieceOf({ tx, scope, actor }: Context, id: string, how?: 'locked'): Promise<Piece> {
  const found = tx.select().from(work).where(eq(work.id, id));
  // Whoever only looks does not wait for the step that is being done.
  const [piece] = how === 'locked' ? await found.for('update') : await found;
  if (!piece || (scope.groups !== '*' && piece.startedBy !== actor.id)) throw notFound('piece of work');
  return piece;
}

/** Whether a piece is somebody's own, or their role gives them the right that it takes for those of others. */
function mayTouch(actor: Actor, piece: Piece, right: 'exports.create' | 'people.change'): boolean {
  return piece.startedBy === actor.id || may(actor.role, right);
}

function mediaTypeOf(fileName: string): string {
  if (fileName.endsWith('.csv')) return 'text/csv; charset=utf-8';
  if (fileName.endsWith('.xlsx')) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return 'application/octet-stream';
}
