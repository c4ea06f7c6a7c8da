import { inArray, type SQL } from 'drizzle-orm';
import { union } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../database/as-provider.ts';
import { participant, tracker } from '../../database/schema/index.ts';
import { beginsWith } from '../../rows/page.ts';
import { searchFor } from '../participants/search.ts';

/**
 * Finds trackers whose description begins so, or whose participant is found so. Each of the two is found by its own index, which
 * one condition over both tables could not be.
 */
export function searchForTrackers(tx: Transaction, search: string | undefined): SQL | undefined {
  if (!search) return undefined;
  const described = tx
    .select({ id: tracker.id })
    .from(tracker)
    .where(beginsWith(tracker.descriptionKey, search));
  const ofParticipants = tx
    .select({ id: tracker.id })
    .from(tracker)
    .where(
      inArray(
        tracker.participantId,
        tx.select({ id: participant.id }).from(participant).where(searchFor(search)),
      ),
    );
  return inArray(tracker.id, union(described, ofParticipants));
}
