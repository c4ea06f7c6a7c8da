import { and, asc, eq, inArray, or } from 'drizzle-orm';
import { linesAbout } from '../areas/imports/lines-about.ts';
import type { Transaction } from '../database/as-provider.ts';
import {
  document,
  documentVersion,
  historyEntry,
  importRow,
  milestone,
  note,
  participant,
  proposal,
  referral,
  tracker,
} from '../database/schema/index.ts';
import { notFound } from '../http/refused.ts';

/** All that is held of one person, by the table that holds it. A table that holds more of people belongs in here. */
export async function everythingOf(tx: Transaction, id: string) {
  const [person] = await tx.select().from(participant).where(eq(participant.id, id));
  if (!person) throw notFound('participant');
  const documents = await tx.select().from(document).where(eq(document.participantId, id));
  const documentIds = documents.map(one => one.id);
  return {
    participant: person,
    trackers: await tx
      .select()
      .from(tracker)
      .where(eq(tracker.participantId, id))
      .orderBy(asc(tracker.createdAt)),
    milestones: await tx.select().from(milestone).where(eq(milestone.participantId, id)),
    notes: await tx.select().from(note).where(eq(note.participantId, id)).orderBy(asc(note.at)),
    referrals: await tx
      .select()
      .from(referral)
      .where(eq(referral.participantId, id))
      .orderBy(asc(referral.number)),
    proposals: await tx.select().from(proposal).where(eq(proposal.participantId, id)),
    importedLines: await tx.select().from(importRow).where(linesAbout(person)),
    documents,
    documentVersions:
      documentIds.length === 0
        ? []
        : await tx
            .select()
            .from(documentVersion)
            .where(inArray(documentVersion.documentId, documentIds))
            .orderBy(asc(documentVersion.documentId), asc(documentVersion.number)),
    history: await tx.select().from(historyEntry).where(aboutParticipant(id)).orderBy(asc(historyEntry.at)),
  };
}

/** What is held of one person. */
export type Everything = Awaited<ReturnType<typeof everythingOf>>;

/** The entries of the history that are about a participant, or about what hangs on them. */
export function aboutParticipant(id: string) {
  return or(
    eq(historyEntry.participantId, id),
    and(eq(historyEntry.subject, 'participant'), eq(historyEntry.subjectId, id)),
  );
}
