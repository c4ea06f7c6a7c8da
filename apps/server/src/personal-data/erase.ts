import { eq, inArray } from 'drizzle-orm';
import { linesAbout } from '../areas/imports/lines-about.ts';
import { documentVersion, historyEntry, importRow, participant } from '../database/schema/index.ts';
import type { Context } from '../http/context.ts';
import { Refused } from '../http/refused.ts';
import { record } from '../rows/history.ts';
import { aboutParticipant, everythingOf } from './everything.ts';

/**
 * Erases a person: the row, all that hangs on it (the database follows), the lines they came in with, the files of their
 * documents, and the values in their history. What stays is that it was done, by whom, when and why.
 * @throws Refused if somebody saved since the record was read
 */
export async function erase(context: Context, id: string, version: number, reason: string): Promise<void> {
  const { tx, services, scope } = context;
  const { participant: person, documentVersions } = await everythingOf(tx, id);
  if (person.version !== version) {
    throw new Refused(
      'conflict',
      'Somebody saved this record since you read it. Look at it again before you erase it.',
    );
  }
  const files = [...new Set(documentVersions.map(({ sha256 }) => sha256))];
  await tx.delete(importRow).where(linesAbout(person));
  await tx.delete(participant).where(eq(participant.id, id));
  await tx.update(historyEntry).set({ changes: [], erased: true }).where(aboutParticipant(id));
  await record(context, {
    subject: 'participant',
    subjectId: id,
    participantId: id,
    action: 'erased',
    changes: [{ field: 'reason', from: null, to: reason }],
  });
  // The same file may be evidence of somebody else.
  const kept =
    files.length === 0
      ? []
      : await tx
          .select({ sha256: documentVersion.sha256 })
          .from(documentVersion)
          .where(inArray(documentVersion.sha256, files));
  const gone = files.filter(sha256 => !kept.some(row => row.sha256 === sha256));
  context.afterwards(async () => {
    for (const sha256 of gone) await services.files.remove(scope.providerId, sha256);
  });
}
