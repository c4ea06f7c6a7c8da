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
    asked: TELLS_WHAT.has(piece.kind) ? textsOf(piece.input) : {},
    hasFile: piece.state === 'done' && piece.fileSha256 !== null,
    fileName: piece.fileName,
  }));
}

/** The kinds of which is shown what was asked for: which list, which return. */
const TELLS_WHAT: ReadonlySet<string> = new Set(['export', 'write-return']);

const textsOf = (input: Piece['input']) =>
  Object.fromEntries(
    Object.entries(input).filter((one): one is [string, string] => typeof one[1] === 'string'),
  );
