import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { compareKept } from '@waymark/compare';
import { and, count, eq, ne } from 'drizzle-orm';
import type { Transaction } from '../database/as-provider.ts';
import { documentVersion, keptReturn, proposal, work } from '../database/schema/index.ts';
import { notFound, Refused } from '../http/refused.ts';
import type { Handlers } from '../http/routes.ts';
import { linesOf } from '../returns/kept-lines.ts';
import { changesBetween, record } from '../rows/history.ts';
import { countUpTo, cut, pageOf } from '../rows/page.ts';
import { iso, namesOf } from '../rows/show.ts';
import { addWork } from '../work/add.ts';
import { shownPieces } from './work/show.ts';

type Row = typeof keptReturn.$inferSelect;

/** Returns that are kept: the file, what its check found, who kept it and when. */
export const returnHandlers = {
  'returns.list': async ({ tx }, { query: { limit, after } }) => {
    const page = pageOf({ column: keptReturn.keptAt, id: keptReturn.id, order: 'desc' }, after);
    const rows = await tx
      .select()
      .from(keptReturn)
      .where(page.where)
      .orderBy(...page.orderBy)
      .limit(limit + 1);
    const shown = cut(rows, limit, ({ keptAt, id }) => ({ value: keptAt, id }));
    return {
      rows: await shownReturns(tx, shown.rows),
      next: shown.next,
      total: await countUpTo(tx, keptReturn, undefined),
    };
  },

  'returns.keep': async context => {
    const { tx, actor } = context;
    const { fileName, sha256, size, mediaType } = context.upload!;
    if (!/xml|zip|text\/plain|octet-stream/.test(mediaType)) {
      throw new Refused(
        'refused',
        `"${fileName}" is no ILR return: its content is ${mediaType}. Choose the .xml file, or the .zip with it.`,
      );
    }
    const [made] = await tx
      .insert(keptReturn)
      .values({ fileName, sha256, size, keptBy: actor.id })
      .returning();
    const piece = await addWork(context, 'check-return', { returnId: made!.id });
    const [row] = await tx
      .update(keptReturn)
      .set({ workId: piece.id })
      .where(eq(keptReturn.id, made!.id))
      .returning();
    await record(context, {
      subject: 'return',
      subjectId: row!.id,
      action: 'kept',
      changes: changesBetween(undefined, { fileName, sha256, size }),
    });
    return (await shownReturns(tx, [row!]))[0]!;
  },

  'returns.read': async ({ tx }, { params: { id } }) =>
    (await shownReturns(tx, [await readReturnRow(tx, id)]))[0]!,

  'returns.result': async ({ tx, scope, services }, { params: { id } }) => {
    const row = await readReturnRow(tx, id);
    const path = services.files.pathOf(scope.providerId, checkedResult(row));
    return {
      fileName: `${row.fileName.replace(/\.(xml|zip)$/i, '')} result.ndjson`,
      mediaType: 'application/x-ndjson',
      content: createReadStream(path).pipe(createGunzip()),
    };
  },

  'returns.file': async (context, { params: { id } }) => {
    const { tx, scope, services } = context;
    const { fileName, sha256 } = await readReturnRow(tx, id);
    await record(context, { subject: 'return', subjectId: id, action: 'given out' });
    const mediaType = /\.zip$/i.test(fileName) ? 'application/zip' : 'application/xml';
    return { fileName, mediaType, ...(await services.files.read(scope.providerId, sha256)) };
  },

  'returns.compare': async ({ tx, scope, services }, { params: { id, otherId } }) => {
    const lines = async (which: string) =>
      linesOf(services.files, scope.providerId, checkedResult(await readReturnRow(tx, which)));
    return { comparison: await compareKept(await lines(otherId), await lines(id)) };
  },

  'returns.remove': async (context, { params: { id } }) => {
    const { tx, scope, services } = context;
    const row = await readReturnRow(tx, id);
    await tx.delete(keptReturn).where(eq(keptReturn.id, id));
    await record(context, {
      subject: 'return',
      subjectId: id,
      action: 'removed',
      changes: [{ field: 'fileName', from: row.fileName, to: null }],
    });
    const files = [row.sha256, row.resultSha256].filter(sha256 => sha256 !== null);
    const gone: string[] = [];
    for (const sha256 of files) if (!(await isUsed(tx, sha256))) gone.push(sha256);
    context.afterwards(async () => {
      for (const sha256 of gone) await services.files.remove(scope.providerId, sha256);
    });
    return { done: true };
  },

  'returns.writeChanged': async (context, { params: { id } }) => {
    const { tx } = context;
    const row = await readReturnRow(tx, id);
    checkedResult(row);
    const [accepted] = await tx
      .select({ count: count() })
      .from(proposal)
      .where(and(eq(proposal.returnId, id), eq(proposal.status, 'accepted')));
    if (accepted!.count === 0) {
      throw new Refused(
        'refused',
        'No change to this return has been accepted, so there is nothing new to write.',
      );
    }
    const piece = await addWork(context, 'write-return', { returnId: id });
    await record(context, { subject: 'return', subjectId: id, action: 'written anew' });
    return (await shownPieces(tx, [piece]))[0]!;
  },
} satisfies Handlers;

/** A kept return. @throws Refused if it is not there */
async function readReturnRow(tx: Transaction, id: string): Promise<Row> {
  const [row] = await tx.select().from(keptReturn).where(eq(keptReturn.id, id));
  if (!row) throw notFound('return');
  return row;
}

/** Where the result of the check lies. @throws Refused if there is none (yet) */
function checkedResult({ state, fileName, problem, resultSha256 }: Row): string {
  if (state === 'checked' && resultSha256 !== null) return resultSha256;
  throw new Refused(
    'refused',
    state === 'unreadable'
      ? `"${fileName}" could not be read: ${problem}`
      : `"${fileName}" is still being checked. Try again in a moment.`,
  );
}

/** Whether another row names the file: the same content is kept once. */
async function isUsed(tx: Transaction, sha256: string): Promise<boolean> {
  const [byReturn] = await tx
    .select({ count: count() })
    .from(keptReturn)
    .where(eq(keptReturn.sha256, sha256));
  const [byResult] = await tx
    .select({ count: count() })
    .from(keptReturn)
    .where(eq(keptReturn.resultSha256, sha256));
  const [byDocument] = await tx
    .select({ count: count() })
    .from(documentVersion)
    .where(eq(documentVersion.sha256, sha256));
  const [byWork] = await tx
    .select({ count: count() })
    .from(work)
    .where(and(eq(work.fileSha256, sha256), ne(work.state, 'failed')));
  return [byReturn, byResult, byDocument, byWork].some(row => row!.count > 0);
}

async function shownReturns(tx: Transaction, rows: readonly Row[]) {
  const names = await namesOf(
    tx,
    rows.map(({ keptBy }) => keptBy),
  );
  return rows.map(({ providerId: _, resultSha256: __, keptBy, keptAt, ...row }) => ({
    ...row,
    keptBy: names(keptBy),
    keptAt: iso(keptAt),
  }));
}
