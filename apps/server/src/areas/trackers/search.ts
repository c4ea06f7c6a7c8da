import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../database/as-provider.ts';
import { participant, tracker } from '../../database/schema/index.ts';
import { beginsWith } from '../../rows/page.ts';
import { searchFor } from '../participants/search.ts';

/** The trackers of so many participants are fetched and sorted. */
const FEW = 500;

/** Which trackers a search finds. */
interface Found {
  /** All that are found, for a list by the newest. */
  readonly all: SQL | undefined;
  /** The same in parts of which each has its own index, for counting: no tracker is in two. */
  readonly parts: readonly (SQL | undefined)[];
}

/**
 * Finds trackers whose description begins so, or whose participant is found so. Of few participants the trackers are fetched by
 * index. Where many are found, so are many trackers: whoever walks down the newest, and looks at the participant of each, soon
 * has a page of them.
 */
export async function searchForTrackers(tx: Transaction, search: string | undefined): Promise<Found> {
  if (!search) return { all: undefined, parts: [undefined] };
  const described = beginsWith(tracker.descriptionKey, search);
  const wanted = searchFor(search);
  const found = () => tx.select({ id: participant.id }).from(participant).where(wanted);
  const [oneMore] = await found().offset(FEW).limit(1);
  const asOne = tx
    .select({ wanted: sql`${wanted}` })
    .from(participant)
    .where(eq(participant.id, tracker.participantId));
  return {
    all: or(described, oneMore ? sql`(${asOne})` : sql`${tracker.participantId} = any(array(${found()}))`),
    parts: [described, and(inArray(tracker.participantId, found()), sql`(${described}) is not true`)],
  };
}
