import { eq } from 'drizzle-orm';
import type { Transaction } from '../database/as-provider.ts';
import { milestone, organisation, participant, tracker } from '../database/schema/index.ts';
import { notFound } from '../http/refused.ts';

/** Whom or what a note or a document is about: the participant behind it, with their group, where there is one. */
export interface Belonging {
  readonly participantId: string | null;
  readonly groupId: string | null;
}

/**
 * Finds what a note or document is about.
 * @throws Refused if it is not there or may not be seen
 */
export async function belongingOf(
  tx: Transaction,
  subject: 'participant' | 'tracker' | 'milestone' | 'organisation',
  id: string,
): Promise<Belonging> {
  if (subject === 'organisation') {
    const [found] = await tx
      .select({ id: organisation.id })
      .from(organisation)
      .where(eq(organisation.id, id));
    if (!found) throw notFound(subject);
    return { participantId: null, groupId: null };
  }
  if (subject === 'participant') {
    const [found] = await tx
      .select({ participantId: participant.id, groupId: participant.groupId })
      .from(participant)
      .where(eq(participant.id, id));
    if (!found) throw notFound(subject);
    return found;
  }
  const table = subject === 'tracker' ? tracker : milestone;
  const [found] = await tx
    .select({ participantId: table.participantId, groupId: table.groupId })
    .from(table)
    .where(eq(table.id, id));
  if (!found) throw notFound(subject);
  return found;
}
