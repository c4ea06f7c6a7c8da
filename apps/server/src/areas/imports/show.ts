import type { Reply } from '@waymark/api';
import { eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../database/as-provider.ts';
import { importFile, importRow } from '../../database/schema/index.ts';
import type { Context } from '../../http/context.ts';
import { notFound } from '../../http/refused.ts';
import { IMPORTS } from './kinds/all-kinds.ts';

export type ImportFile = typeof importFile.$inferSelect;

/** An import that somebody may see: their own, or all where they see all groups. @throws Refused if there is none */
export async function importOf(
  { tx, scope, actor }: Context,
  id: string,
  how?: 'locked',
): Promise<ImportFile> {
  const found = tx.select().from(importFile).where(eq(importFile.id, id));
  const [row] = how === 'locked' ? await found.for('update') : await found;
  if (!row || (scope.groups !== '*' && row.startedBy !== actor.id)) throw notFound('import');
  return row;
}

/** What can be imported, of an import. */
export function kindOf({ kind }: Pick<ImportFile, 'kind'>) {
  return IMPORTS[kind as keyof typeof IMPORTS];
}

/** An import as a reply shows it. */
export async function shownImport(tx: Transaction, file: ImportFile): Promise<Reply<'imports.read'>> {
  const counted = await tx
    .select({ will: importRow.will, count: sql<number>`count(*)::int` })
    .from(importRow)
    .where(eq(importRow.importId, file.id))
    .groupBy(importRow.will);
  const counts = { create: 0, update: 0, version: 0, same: 0, refuse: 0 };
  for (const { will, count } of counted) counts[will] = count;
  const { id, fileName, state, columns, mapping, workId, says } = file;
  const fields = kindOf(file).fields.map(({ name, title, mandatory }) => ({ name, title, mandatory }));
  return {
    id,
    kind: file.kind as keyof typeof IMPORTS,
    fileName,
    state,
    columns: columns.map(({ name, examples, example }) => ({
      name,
      examples: [...(examples ?? (example ? [example] : []))],
    })),
    fields: [...fields.filter(one => one.mandatory), ...fields.filter(one => !one.mandatory)],
    mapping: { ...mapping },
    counts,
    workId,
    says,
  };
}
