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
  return pieces.map(piece => ({
    id: piece.id,
    kind: piece.kind,
    state: piece.state,
    progress: { done: piece.done, of: piece.of },
    says: piece.says,
    startedBy: names(piece.startedBy),
    createdAt: iso(piece.createdAt),
    finishedAt: iso(piece.finishedAt),
    hasFile: piece.state === 'done' && piece.fileSha256 !== null,
    fileName: piece.fileName,
  }));
}
