import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import { importFile, importRow } from '../../database/schema/index.ts';
import { record } from '../../rows/history.ts';
import type { Piece, StepContext, WorkKind } from '../../work/kinds.ts';
import { importingOf } from './importing.ts';
import { IMPORTS } from './kinds/all-kinds.ts';
import type { Verdict } from './kinds/kind.ts';

/** What is to be carried out of an import. */
export interface ApplyInput {
  readonly importId: string;
  readonly create: boolean;
  readonly update: boolean;
}

type Row = typeof importRow.$inferSelect;

/** Lines of one step. */
const LINES = 250;

const inputOf = ({ input }: Piece) => input as unknown as ApplyInput;

/** The lines that are wanted and not yet carried out. */
export function wantedRows({ importId, create, update }: ApplyInput) {
  const wills: Row['will'][] = [
    ...(create ? (['create'] as const) : []),
    ...(update ? (['update', 'version'] as const) : []),
  ];
  return and(
    eq(importRow.importId, importId),
    eq(importRow.done, false),
    wills.length === 0 ? sql`false` : inArray(importRow.will, wills),
  );
}

/**
 * Carries out an import. A line is marked as done in the transaction that does it, so it is done once, whoever is killed.
 * Before that it is looked at again: where the records have changed since the preview the line stays out and says so.
 */
export const importApplyKind: WorkKind = {
  async step(step) {
    const { tx, piece } = step;
    const input = inputOf(piece);
    const { importId } = input;
    const importing = importingOf(step);
    const after = (piece.cursor as { after: number } | null)?.after ?? 0;
    const [file] = await tx.select().from(importFile).where(eq(importFile.id, importId));
    const kind = IMPORTS[file!.kind as keyof typeof IMPORTS];
    const rows = await tx
      .select()
      .from(importRow)
      .where(and(wantedRows(input), gt(importRow.number, after)))
      .orderBy(asc(importRow.number))
      .limit(LINES);
    const now = await kind.verdicts(
      importing,
      rows.map(({ values }) => values),
      'locked',
    );
    const wanted = rows
      .map((row, i) => ({ row, values: row.values, verdict: now[i]! }))
      .filter(({ row, verdict }) => sameVerdict(row, verdict));
    const ids = await kind.carryOut(importing, wanted);
    const carriedOut = new Map(wanted.map(({ row }, i) => [row.number, ids[i]!]));
    await mark(
      tx,
      importId,
      rows.map(({ number }, i) => {
        const id = carriedOut.get(number);
        return id === undefined ? { number, ...insteadOf(now[i]!) } : { number, id, problems: [] };
      }),
    );
    const done = piece.done + rows.length;
    if (rows.length === LINES) return { cursor: { after: rows.at(-1)!.number }, done };
    const says = await summary(step, input);
    await tx.update(importFile).set({ state: 'applied', says }).where(eq(importFile.id, importId));
    await record(
      { tx, actor: importing.actor },
      {
        subject: 'import',
        subjectId: importId,
        action: 'applied',
        changes: [{ field: 'lines', from: null, to: says }],
      },
    );
    return { done, says };
  },

  cancelled: step => stopped(step, 'Stopped before it was done.'),
  failed: step => stopped(step, 'Something went wrong in Waymark itself.'),
};

/** Whether a line would do now what the preview said. */
function sameVerdict(row: Row, verdict: Verdict): boolean {
  const of = ({ will, subjectId, changes }: Verdict) =>
    JSON.stringify([will, subjectId, changes.map(({ field, from, to }) => [field, from, to]).sort()]);
  return of(row) === of(verdict);
}

/** What a line becomes whose record has changed since the preview. */
function insteadOf({ will, problems }: Verdict): Pick<Verdict, 'will' | 'problems'> {
  if (will === 'same') return { will, problems: [] };
  const why =
    will === 'refuse'
      ? ['Since the preview something has changed.', ...problems]
      : ['Since the preview the record has changed. Import the line again to see what it would do now.'];
  return { will: 'refuse', problems: why };
}

/** Writes down what became of lines. */
async function mark(
  tx: StepContext['tx'],
  importId: string,
  rows: readonly { number: number; id?: string; will?: string; problems: readonly string[] }[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    update ${importRow} as line set
      done = became.id is not null,
      subject_id = coalesce(became.id, line.subject_id),
      will = coalesce(became.will, line.will),
      problems = became.problems
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as became(number int, id uuid, will text, problems jsonb)
    where line.import_id = ${importId} and line.number = became.number`);
}

/** What became of the import, in a sentence. */
async function summary({ tx }: StepContext, { importId }: ApplyInput): Promise<string> {
  const counted = await tx
    .select({ will: importRow.will, done: importRow.done, count: sql<number>`count(*)::int` })
    .from(importRow)
    .where(eq(importRow.importId, importId))
    .groupBy(importRow.will, importRow.done);
  const of = (will: Row['will'], done: boolean) =>
    counted.find(one => one.will === will && one.done === done)?.count ?? 0;
  const left = of('create', false) + of('update', false) + of('version', false);
  const parts = [
    [of('create', true), 'added'],
    [of('update', true), 'changed'],
    [of('version', true), 'kept as a version to look at'],
    [of('same', false), 'the same already'],
    [of('refuse', false), 'refused'],
    [left, 'left out as asked'],
  ] as const;
  const told = parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count.toLocaleString('en-GB')} ${what}`);
  return told.length === 0 ? 'There was nothing to do.' : `${told.join(', ')}.`;
}

/** What was done until now stands; the rest can be applied once more. */
async function stopped({ tx, piece }: StepContext, why: string): Promise<void> {
  const says = `${why} ${piece.done.toLocaleString('en-GB')} lines were carried out; apply it again to go on with the others.`;
  await tx
    .update(importFile)
    .set({ state: 'ready', says })
    .where(eq(importFile.id, inputOf(piece).importId));
}
