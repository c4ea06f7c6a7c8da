import { and, eq } from 'drizzle-orm';
import { historyEntry } from '../database/schema/index.ts';
import type { Handlers } from '../http/routes.ts';
import { countUpTo, cut, pageOf } from '../rows/page.ts';
import { iso, namesOf } from '../rows/show.ts';

/** Who changed what from what to what. */
export const historyHandlers = {
  'history.list': async ({ tx }, { query: { subject, subjectId, limit, after } }) => {
    const page = pageOf({ column: historyEntry.at, id: historyEntry.id, order: 'desc' }, after);
    // A participant's history is also that of all that hangs on it.
    const about =
      subject === 'participant' && /^[0-9a-f-]{36}$/.test(subjectId)
        ? eq(historyEntry.participantId, subjectId)
        : and(eq(historyEntry.subject, subject), eq(historyEntry.subjectId, subjectId));
    const rows = await tx
      .select()
      .from(historyEntry)
      .where(and(about, page.where))
      .orderBy(...page.orderBy)
      .limit(limit + 1);
    const shown = cut(rows, limit, ({ at, id }) => ({ value: at, id }));
    const names = await namesOf(
      tx,
      shown.rows.map(({ by }) => by),
    );
    return {
      rows: shown.rows.map(({ id, at, by, subject, subjectId, action, changes, erased }) => ({
        id,
        at: iso(at),
        by: names(by),
        subject: subject as 'participant',
        subjectId,
        action,
        changes: changes.map(change => ({ ...change })),
        erased,
      })),
      next: shown.next,
      total: await countUpTo(tx, historyEntry, about),
    };
  },
} satisfies Handlers;
