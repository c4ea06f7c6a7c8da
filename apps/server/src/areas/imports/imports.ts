import { Readable } from 'node:stream';
import type { IMPORT_KINDS } from '@waymark/api';
import { csvLine } from '@waymark/rules';
import { and, asc, desc, eq, gt, inArray, sql } from 'drizzle-orm';
import { importFile, importMapping, importRow, work } from '../../database/schema/index.ts';
import type { Context } from '../../http/context.ts';
import { Refused } from '../../http/refused.ts';
import type { Handlers } from '../../http/routes.ts';
import { record } from '../../rows/history.ts';
import { countUpTo, cut, pageOf } from '../../rows/page.ts';
import { iso, namesOf } from '../../rows/show.ts';
import { addWork } from '../../work/add.ts';
import { type ApplyInput, wantedRows } from './apply-kind.ts';
import { lookInto } from './file/lines.ts';
import { csvFilesOf, orRefused } from './file/open-file.ts';
import { IMPORTS } from './kinds/all-kinds.ts';
import {
  checkMapping,
  columnsOf,
  guessMapping,
  lackingOf,
  type Mapping,
  rememberedMapping,
  rememberMapping,
} from './mapping.ts';
import type { ReadInput } from './read-kind.ts';
import { type ImportFile, importOf, kindOf, shownImport } from './show.ts';

/** Lists and referrals that come as files: looked at first, carried out when somebody says so. */
export const importHandlers = {
  'imports.list': async ({ tx, scope, actor }, { query: { limit, after } }) => {
    const seen = scope.groups === '*' ? undefined : eq(importFile.startedBy, actor.id);
    const { where, orderBy } = pageOf(
      { column: importFile.createdAt, id: importFile.id, order: 'desc' },
      after,
    );
    const rows = await tx
      .select()
      .from(importFile)
      .where(and(seen, where))
      .orderBy(...orderBy)
      .limit(limit + 1);
    const page = cut(rows, limit, ({ createdAt, id }) => ({ value: createdAt, id }));
    const names = await namesOf(
      tx,
      page.rows.map(({ startedBy }) => startedBy),
    );
    return {
      rows: page.rows.map(({ id, kind, fileName, state, says, startedBy, createdAt }) => ({
        id,
        kind: kind as (typeof IMPORT_KINDS)[number],
        fileName,
        state,
        says,
        startedBy: names(startedBy),
        createdAt: iso(createdAt),
      })),
      next: page.next,
      total: await countUpTo(tx, importFile, seen),
    };
  },

  'imports.begin': async (context, { form: { kind } }) => {
    const { tx, actor } = context;
    const { upload, columns } = await taken(context, kind);
    const { fields } = IMPORTS[kind];
    const names = columns.map(({ name }) => name);
    const mapping = (await rememberedMapping(tx, kind, names)) ?? guessMapping(fields, names);
    const lacking = lackingOf(fields, mapping);
    const [file] = await tx
      .insert(importFile)
      .values({
        kind,
        fileName: upload.fileName,
        sha256: upload.sha256,
        columns,
        mapping,
        startedBy: actor.id,
        ...(lacking.length > 0 && {
          state: 'ready',
          says: `Say first which column gives ${lacking.join(' and ')}.`,
        }),
      })
      .returning();
    await record(context, {
      subject: 'import',
      subjectId: file!.id,
      action: 'uploaded',
      changes: [
        { field: 'kind', from: null, to: kind },
        { field: 'fileName', from: null, to: upload.fileName },
      ],
    });
    return shownImport(tx, lacking.length > 0 ? file! : await startReading(context, file!, mapping));
  },

  'imports.read': async (context, { params: { id } }) => shownImport(context.tx, await importOf(context, id)),

  'imports.rows': async (context, { params: { id }, query: { limit, after, will } }) => {
    const { tx } = context;
    const file = await importOf(context, id);
    const filter = and(
      eq(importRow.importId, file.id),
      will && will.length > 0 ? inArray(importRow.will, will) : undefined,
    );
    // The number of a line is unique within the import: it stands for the identifier, too.
    const { where, orderBy } = pageOf(
      { column: importRow.number, id: importRow.number, order: 'asc' },
      after,
    );
    const rows = await tx
      .select()
      .from(importRow)
      .where(and(filter, where))
      .orderBy(...orderBy)
      .limit(limit + 1);
    const page = cut(rows, limit, ({ number }) => ({ value: number, id: String(number) }));
    return {
      rows: page.rows.map(({ line, file, will, name, matchedBy, subjectId, changes, problems, done }) => ({
        line,
        file,
        will,
        name,
        matchedBy,
        subjectId,
        changes: [...changes],
        problems: [...problems],
        done,
      })),
      next: page.next,
      total: await countUpTo(tx, importRow, filter),
    };
  },

  'imports.map': async (context, { params: { id }, body }) => {
    const { tx, services } = context;
    const { workId } = await importOf(context, id);
    // Whoever reads it with the mapping before is stopped first; the lock waits for a step that is being done.
    if (workId !== null) {
      await tx
        .update(work)
        .set({ state: 'cancelled', finishedAt: services.now(), says: 'It is read anew with other columns.' })
        .where(
          and(eq(work.id, workId), eq(work.kind, 'import-read'), inArray(work.state, ['waiting', 'running'])),
        );
    }
    const file = await importOf(context, id, 'locked');
    if (file.state === 'applying' || file.state === 'applied' || (await someAreDone(context, id))) {
      throw new Refused(
        'refused',
        'This import is carried out already. Upload the file again to map it anew.',
      );
    }
    const columns = file.columns.map(({ name }) => name);
    const mapping = checkMapping(kindOf(file).fields, columns, body.mapping);
    await rememberMapping(tx, file.kind, columns, mapping, services.now());
    await tx.delete(importRow).where(eq(importRow.importId, id));
    return shownImport(tx, await startReading(context, file, mapping));
  },

  'imports.apply': async (context, { params: { id }, body: { create, update } }) => {
    const { tx, services } = context;
    const file = await importOf(context, id, 'locked');
    if (file.state !== 'ready') throw new Refused('refused', NOT_READY[file.state]);
    const { fields } = kindOf(file);
    const lacking = lackingOf(fields, file.mapping);
    if (lacking.length > 0 || file.workId === null) throw new Refused('refused', file.says!);
    if (!create && !update) {
      throw new Refused('invalid', 'Say whether new records are to be added, known ones updated, or both.');
    }
    const input: ApplyInput = { importId: id, create, update };
    const [{ count } = { count: 0 }] = await tx
      .select({ count: sql<number>`count(*)::int` })
      .from(importRow)
      .where(wantedRows(input));
    const names = file.columns.map(({ name }) => name);
    await rememberMapping(tx, file.kind, names, file.mapping, services.now());
    const piece = await addWork(context, 'import-apply', { ...input });
    await tx.update(work).set({ of: count }).where(eq(work.id, piece.id));
    const [applying] = await tx
      .update(importFile)
      .set({ state: 'applying', workId: piece.id, says: null })
      .where(eq(importFile.id, id))
      .returning();
    await record(context, {
      subject: 'import',
      subjectId: id,
      action: 'apply',
      changes: [
        { field: 'create', from: null, to: create },
        { field: 'update', from: null, to: update },
      ],
    });
    return shownImport(tx, applying!);
  },

  'imports.refused': async (context, { params: { id } }) => {
    const file = await importOf(context, id);
    const lines = await refusedLines(context, id);
    return {
      fileName: `Refused of ${file.fileName.replace(/\.\w+$/, '')}.csv`,
      mediaType: 'text/csv; charset=utf-8',
      content: Readable.from([`\ufeff${csvLine(['File', 'Line', 'Reference', 'Name', 'Reason'])}`, ...lines]),
    };
  },

  'imports.mappings': async ({ tx }, { query: { kind } }) => {
    const rows = await tx
      .select()
      .from(importMapping)
      .where(kind === undefined ? undefined : eq(importMapping.kind, kind))
      .orderBy(desc(importMapping.usedAt))
      .limit(200);
    return {
      rows: rows.map(({ id, kind, columns, mapping, usedAt }) => ({
        id,
        kind,
        name: columnsOf(columns),
        mapping: { ...mapping },
        usedAt: iso(usedAt),
      })),
    };
  },
} satisfies Handlers;

const NOT_READY: Record<Exclude<ImportFile['state'], 'ready'>, string> = {
  reading: 'The file is still being read. Wait until the preview is there.',
  applying: 'This import is being carried out.',
  applied: 'This import was carried out already. Upload the file again to import it once more.',
  failed: 'This file could not be read. Put it right and upload it again.',
  cancelled: 'Reading this file was stopped. Have it read again first.',
};

/** What a file holds, told from its content, that is no list whatever its name. */
const NO_LIST = /^(image|audio|video|font)\/|^application\/(?!octet-stream|zip|x-zip|vnd\.openxml|csv)/;

/**
 * Looks into what was uploaded.
 * @throws Refused if it is no list, or a list of nothing
 */
async function taken({ services, scope, upload }: Context, kind: (typeof IMPORT_KINDS)[number]) {
  const { fileName, mediaType, sha256 } = upload!;
  if (NO_LIST.test(mediaType)) {
    throw new Refused('refused', `“${fileName}” is no CSV file: told from its content, it is ${mediaType}.`);
  }
  const looked = await orRefused(async () =>
    lookInto(await csvFilesOf(services, scope.providerId, { kind, fileName, sha256 })),
  );
  if (looked.lines === 0) {
    throw new Refused('refused', `“${fileName}” has names of columns and not a single line below them.`);
  }
  return { upload: upload!, columns: looked.columns };
}

/** Has the lines of an import read, in the background. */
async function startReading(context: Context, file: ImportFile, mapping: Mapping): Promise<ImportFile> {
  const input: ReadInput = { importId: file.id, mapping };
  const piece = await addWork(context, 'import-read', { ...input });
  const [reading] = await context.tx
    .update(importFile)
    .set({ mapping, state: 'reading', workId: piece.id, says: null })
    .where(eq(importFile.id, file.id))
    .returning();
  return reading!;
}

async function someAreDone({ tx }: Context, importId: string): Promise<boolean> {
  const [done] = await tx
    .select({ number: importRow.number })
    .from(importRow)
    .where(and(eq(importRow.importId, importId), eq(importRow.done, true)))
    .limit(1);
  return done !== undefined;
}

const REFUSED_AT_ONCE = 5000;

/** The refused lines as CSV, read some thousand at a time. */
async function refusedLines({ tx }: Context, importId: string): Promise<string[]> {
  const lines: string[] = [];
  for (let after = 0; ; ) {
    const rows = await tx
      .select()
      .from(importRow)
      .where(and(eq(importRow.importId, importId), eq(importRow.will, 'refuse'), gt(importRow.number, after)))
      .orderBy(asc(importRow.number))
      .limit(REFUSED_AT_ONCE);
    for (const { file, line, values, name, problems } of rows) {
      lines.push(csvLine([file, String(line), values.reference ?? '', name, problems.join(' ')]));
    }
    if (rows.length < REFUSED_AT_ONCE) return lines;
    after = rows.at(-1)!.number;
  }
}
