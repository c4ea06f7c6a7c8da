import type { Reply } from '@waymark/api';
import type { Transaction } from '../../database/as-provider.ts';
import { iso, namesOf } from '../../rows/show.ts';
import type { Piece } from '../../work/kinds.ts';

/** Pieces of work as a reply shows them. */
export async function shownPieces(tx: Transaction, pieces: readonly Piece[]): Promise<Reply<'work.read'>[]> {
  const names = await namesOf(
    tx,
    pieces.map(({ startedBy }) => startedBy),
  );
  return pieces.map(({ id, kind, state, done, of, says, startedBy, createdAt, finishedAt, fileSha256 }) => ({
    id,
    kind,
    state,
    progress: { done, of },
    says,
    startedBy: names(startedBy),
    createdAt: iso(createdAt),
    finishedAt: iso(finishedAt),
    hasFile: state === 'done' && fileSha256 !== null,
  }));
}
