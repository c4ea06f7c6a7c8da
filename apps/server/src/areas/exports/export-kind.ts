import type { EXPORT_SUBJECTS } from '@waymark/api';
import { record } from '../../rows/history.ts';
import { todayIn } from '../../today.ts';
import type { Piece, StepContext, WorkKind } from '../../work/kinds.ts';
import type { Between, Key } from './exported.ts';
import { LISTS } from './lists.ts';
import { forgetParts, joinParts, keepPart } from './parts.ts';

/** What an export was asked for. */
export interface ExportInput extends Between {
  readonly of: (typeof EXPORT_SUBJECTS)[number];
  readonly format: 'csv' | 'xlsx';
}

/** How far an export has come: it reads part after part, joins them into one file, and clears them away. */
interface Progress {
  readonly next: 'read' | 'join' | 'clear';
  readonly after: Key | null;
  readonly parts: readonly string[];
  readonly rows: number;
}

const START: Progress = { next: 'read', after: null, parts: [], rows: 0 };
/** Few enough rows that a step takes less than a second. */
const ROWS_OF_PART = 2000;

const inputOf = ({ input }: Piece) => input as unknown as ExportInput;
const progressOf = ({ cursor }: Piece) => (cursor as Progress | null) ?? START;

/** Writes a list into a file, for the groups of whoever asked. */
export const exportKind: WorkKind = {
  async prepare(services, piece) {
    const { next, parts } = progressOf(piece);
    const { of, format } = inputOf(piece);
    if (next === 'join') return joinParts(services, piece, parts, LISTS[of], format);
    if (next === 'clear') await forgetParts(services, piece, parts);
    return undefined;
  },

  async step({ tx, services, piece }, prepared) {
    const progress = progressOf(piece);
    const { of, format, ...between } = inputOf(piece);
    if (progress.next === 'clear') return {};
    if (progress.next === 'join') {
      await record(
        { tx, actor: { id: piece.startedBy } },
        {
          subject: 'export',
          subjectId: piece.id,
          action: 'exported',
          changes: [{ field: 'rows', from: null, to: progress.rows }],
        },
      );
      return {
        cursor: { ...progress, next: 'clear' },
        says: progress.rows === 1 ? 'One row.' : `${progress.rows.toLocaleString('en-GB')} rows.`,
        file: {
          sha256: prepared as string,
          name: `${LISTS[of].name.toLowerCase()} ${todayIn(services.now())}.${format}`,
        },
      };
    }
    const list = LISTS[of];
    const all = piece.of ?? (await list.count(tx, between));
    const { rows, last } = await list.read(tx, between, progress.after, ROWS_OF_PART);
    const parts =
      rows.length === 0
        ? progress.parts
        : [...progress.parts, await keepPart(services, piece, progress.parts.length, rows)];
    const done = progress.rows + rows.length;
    return {
      cursor: {
        next: rows.length < ROWS_OF_PART ? 'join' : 'read',
        after: last ?? progress.after,
        parts,
        rows: done,
      } satisfies Progress,
      done,
      of: Math.max(all, done),
    };
  },

  cancelled: clear,
  failed: clear,
};

async function clear({ services, piece }: StepContext): Promise<void> {
  await forgetParts(services, piece, progressOf(piece).parts);
}
