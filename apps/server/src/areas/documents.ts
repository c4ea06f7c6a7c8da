import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../database/as-provider.ts';
import { document, documentVersion } from '../database/schema/index.ts';
import type { Uploaded } from '../http/context.ts';
import { notFound, Refused } from '../http/refused.ts';
import type { Handlers } from '../http/routes.ts';
import { changesBetween, record } from '../rows/history.ts';
import { save } from '../rows/save.ts';
import { iso, namesOf } from '../rows/show.ts';
import { type Belonging, belongingOf } from './subjects.ts';

type Row = typeof document.$inferSelect;
type Subject = { participantId?: string; trackerId?: string; milestoneId?: string; organisationId?: string };

/** Evidence: a file tied to the fact that it proves. It can be replaced; what was there before stays. */
export const documentHandlers = {
  'documents.list': async ({ tx }, { query }) => {
    const { participantId, trackerId, milestoneId, organisationId } = query;
    const of = and(
      participantId ? eq(document.participantId, participantId) : undefined,
      trackerId ? eq(document.trackerId, trackerId) : undefined,
      milestoneId ? eq(document.milestoneId, milestoneId) : undefined,
      organisationId ? eq(document.organisationId, organisationId) : undefined,
    );
    const rows = await tx
      .select()
      .from(document)
      .where(and(of, eq(document.removed, false)))
      .orderBy(desc(document.createdAt), desc(document.id))
      .limit(1000);
    return { rows: await shownDocuments(tx, rows) };
  },

  'documents.upload': async (context, { form }) => {
    const { tx, actor } = context;
    const upload = acceptable(context.upload!);
    const { proves, description, ...subject } = form;
    const belonging = await belongingOfDocument(tx, subject);
    const [made] = await tx
      .insert(document)
      .values({ ...subject, ...belonging, proves, description })
      .returning();
    const documentId = made!.id;
    await tx.insert(documentVersion).values({ documentId, number: 1, ...upload, uploadedBy: actor.id });
    await record(context, {
      subject: 'document',
      subjectId: documentId,
      participantId: belonging.participantId,
      action: 'uploaded',
      changes: changesBetween(undefined, { proves, description, ...subject, ...upload }),
    });
    return (await shownDocuments(tx, [made!]))[0]!;
  },

  'documents.replace': async (context, { params: { id }, form: { version, reason } }) => {
    const { tx, actor } = context;
    const upload = acceptable(context.upload!);
    const [last] = await versionsOf(tx, [id]);
    const { before, after } = await save(context, {
      table: document,
      id,
      version,
      // Nothing of the document itself changes but its version.
      set: { removed: false },
      always: true,
      subject: 'document',
      participantId: row => row.participantId,
      action: 'replaced',
      changes: changesBetween(
        { fileName: last?.fileName, sha256: last?.sha256, size: last?.size },
        { fileName: upload.fileName, sha256: upload.sha256, size: upload.size, reason },
      ),
      show: async row => (await shownDocuments(tx, [row]))[0]!,
    });
    if (before.removed) throw notFound('document');
    await tx
      .insert(documentVersion)
      .values({ documentId: id, number: (last?.number ?? 0) + 1, ...upload, reason, uploadedBy: actor.id });
    return (await shownDocuments(tx, [after]))[0]!;
  },

  'documents.change': async (context, { params: { id }, body: { version, ...set } }) => {
    const show = async (row: Row) => (await shownDocuments(context.tx, [row]))[0]!;
    const { after } = await save(context, {
      table: document,
      id,
      version,
      set,
      subject: 'document',
      participantId: row => row.participantId,
      show,
    });
    return show(after);
  },

  'documents.remove': async (context, { params: { id } }) => {
    const [gone] = await context.tx
      .update(document)
      .set({ removed: true, version: sql`${document.version} + 1` })
      .where(and(eq(document.id, id), eq(document.removed, false)))
      .returning();
    if (!gone) throw notFound('document');
    await record(context, {
      subject: 'document',
      subjectId: id,
      participantId: gone.participantId,
      action: 'removed',
      changes: [{ field: 'removed', from: false, to: true }],
    });
    return { done: true };
  },

  'documents.download': async ({ tx, scope, services }, { params: { id }, query: { number } }) => {
    const [row] = await tx.select().from(document).where(eq(document.id, id));
    const versions = row ? await versionsOf(tx, [id]) : [];
    const wanted = number === undefined ? versions[0] : versions.find(version => version.number === number);
    if (!wanted) throw notFound('document');
    const { fileName, mediaType, sha256 } = wanted;
    try {
      return { fileName, mediaType, ...(await services.files.read(scope.providerId, sha256)) };
    } catch {
      throw new Refused(
        'went-wrong',
        `The file "${fileName}" is not where it should be in the data folder. Restore it from a backup.`,
      );
    }
  },
} satisfies Handlers;

/** What programs of a computer run is no evidence. */
const REFUSED_TYPES =
  /^application\/(x-msdownload|x-dosexec|x-executable|x-elf|x-mach-binary|x-sharedlib|vnd\.microsoft\.portable-executable|java-archive|x-ms-shortcut)|^text\/html/;

function acceptable(upload: Uploaded): Uploaded {
  if (REFUSED_TYPES.test(upload.mediaType)) {
    throw new Refused(
      'refused',
      `"${upload.fileName}" is a program (${upload.mediaType}), told from its content. Evidence is a document, a picture, a message or a recording.`,
    );
  }
  return upload;
}

/** Whose a document is: of exactly one participant, or of an organisation. */
async function belongingOfDocument(tx: Transaction, subject: Subject): Promise<Belonging> {
  const { participantId, trackerId, milestoneId, organisationId } = subject;
  if (organisationId && (participantId || trackerId || milestoneId)) {
    throw new Refused('invalid', 'A document is of a participant or of an organisation, not of both.');
  }
  if (organisationId) return belongingOf(tx, 'organisation', organisationId);
  const found = [
    participantId && (await belongingOf(tx, 'participant', participantId)),
    trackerId && (await belongingOf(tx, 'tracker', trackerId)),
    milestoneId && (await belongingOf(tx, 'milestone', milestoneId)),
  ].filter(one => typeof one === 'object');
  const [first] = found;
  if (!first) throw new Refused('invalid', 'Say whose document this is.');
  if (found.some(one => one.participantId !== first.participantId)) {
    throw new Refused('invalid', 'The tracker or milestone is of another participant.');
  }
  return first;
}

/** The versions of documents, newest first. */
export async function versionsOf(tx: Transaction, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return tx
    .select()
    .from(documentVersion)
    .where(inArray(documentVersion.documentId, [...ids]))
    .orderBy(asc(documentVersion.documentId), desc(documentVersion.number));
}

async function shownDocuments(tx: Transaction, rows: readonly Row[]) {
  const versions = await versionsOf(
    tx,
    rows.map(({ id }) => id),
  );
  const names = await namesOf(
    tx,
    versions.map(({ uploadedBy }) => uploadedBy),
  );
  return rows.map(({ providerId: _, groupId: __, createdAt: ___, ...row }) => {
    const own = versions
      .filter(({ documentId }) => documentId === row.id)
      .map(({ number, fileName, mediaType, size, sha256, uploadedBy, uploadedAt, reason }) => ({
        number,
        fileName,
        mediaType,
        size,
        sha256,
        uploadedBy: names(uploadedBy),
        uploadedAt: iso(uploadedAt),
        reason,
      }));
    const { number: _number, reason: _reason, ...newest } = own[0]!;
    return { ...row, ...newest, versions: own };
  });
}
