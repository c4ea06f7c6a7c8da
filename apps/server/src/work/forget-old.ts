import { and, eq, inArray, isNotNull, lt } from 'drizzle-orm';
import { asProvider, type Transaction } from '../database/as-provider.ts';
import { documentVersion, importFile, importRow, keptReturn, work } from '../database/schema/index.ts';
import type { Services } from '../services.ts';

const DAY = 86_400_000;
/** How long the file of an export can be fetched. */
const EXPORT_DAYS = 7;
/** How long the lines of an import stay beside the records that they made. */
const LINES_DAYS = 30;
/** How long the uploaded file of an import stays once it is over. */
const UPLOAD_DAYS = 1;

/**
 * Forgets what held data of many people for a while: files of exports, lines and files of imports. What they did stays, in the
 * records and in the history.
 */
export async function forgetOld(services: Services, providerId: string, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * DAY);
  const gone = await asProvider(services.database, { providerId, groups: '*', personId: null }, async tx => {
    const old = await tx
      .select({ id: importFile.id })
      .from(importFile)
      .where(lt(importFile.createdAt, before(LINES_DAYS)));
    const ids = old.map(({ id }) => id);
    if (ids.length > 0) {
      await tx.delete(importRow).where(inArray(importRow.importId, ids));
      await tx
        .update(importFile)
        .set({ state: 'cancelled', says: `It was not carried out within ${LINES_DAYS} days.` })
        .where(and(inArray(importFile.id, ids), eq(importFile.state, 'ready')));
    }
    const uploads = await tx
      .select({ sha256: importFile.sha256 })
      .from(importFile)
      .where(
        and(
          lt(importFile.createdAt, before(UPLOAD_DAYS)),
          inArray(importFile.state, ['applied', 'failed', 'cancelled']),
        ),
      );
    const exported = and(
      eq(work.kind, 'export'),
      lt(work.finishedAt, before(EXPORT_DAYS)),
      isNotNull(work.fileSha256),
    );
    const exports = await tx.select({ sha256: work.fileSha256 }).from(work).where(exported);
    await tx.update(work).set({ fileSha256: null }).where(exported);
    const files = [...uploads, ...exports].map(({ sha256 }) => sha256!);
    const named = await namedElsewhere(tx, files);
    return files.filter(sha256 => !named.has(sha256));
  });
  for (const sha256 of new Set(gone)) await services.files.remove(providerId, sha256);
}

/** Which files somebody still needs: the same content may be evidence, a return, or an import that is not over. */
async function namedElsewhere(tx: Transaction, files: readonly string[]): Promise<ReadonlySet<string>> {
  if (files.length === 0) return new Set();
  const wanted = [...files];
  const evidence = await tx
    .select({ sha256: documentVersion.sha256 })
    .from(documentVersion)
    .where(inArray(documentVersion.sha256, wanted));
  const returns = await tx
    .select({ sha256: keptReturn.sha256 })
    .from(keptReturn)
    .where(inArray(keptReturn.sha256, wanted));
  const results = await tx
    .select({ sha256: keptReturn.resultSha256 })
    .from(keptReturn)
    .where(inArray(keptReturn.resultSha256, wanted));
  const made = await tx
    .select({ sha256: work.fileSha256 })
    .from(work)
    .where(inArray(work.fileSha256, wanted));
  const imports = await tx
    .select({ sha256: importFile.sha256 })
    .from(importFile)
    .where(
      and(inArray(importFile.sha256, wanted), inArray(importFile.state, ['reading', 'ready', 'applying'])),
    );
  return new Set([...evidence, ...returns, ...results, ...made, ...imports].map(({ sha256 }) => sha256!));
}
