import { asc, eq } from 'drizzle-orm';
import { organisation, participant, tracker } from '../database/schema/index.ts';
import type { Handlers } from '../http/routes.ts';
import { beginsExactly, beginsWith } from '../rows/page.ts';

const MOST = 8;

/** The search box: a few of each kind whose name begins so. */
export const searchHandlers = {
  'search.find': async ({ tx }, { query: { q } }) => {
    // One look-up for each index; together they are as quick as the slowest.
    const begins = [
      ...[participant.surnameKey, participant.firstNameKey, participant.referenceKey, participant.email].map(
        column => ({ column, where: beginsWith(column, q) }),
      ),
      {
        column: participant.niNumber,
        where: beginsExactly(participant.niNumber, q.replace(/\s/g, '').toUpperCase()),
      },
    ];
    const found = new Map<string, typeof participant.$inferSelect>();
    for (const { column, where } of begins) {
      const rows = await tx.select().from(participant).where(where).orderBy(asc(column)).limit(MOST);
      for (const row of rows) found.set(row.id, row);
    }
    const organisations = await tx
      .select()
      .from(organisation)
      .where(beginsWith(organisation.nameKey, q))
      .orderBy(asc(organisation.nameKey))
      .limit(MOST);
    const trackers = await tx
      .select({
        id: tracker.id,
        type: tracker.type,
        description: tracker.description,
        status: tracker.status,
        participantId: tracker.participantId,
        firstName: participant.firstName,
        surname: participant.surname,
      })
      .from(tracker)
      .innerJoin(participant, eq(participant.id, tracker.participantId))
      .where(beginsWith(tracker.descriptionKey, q))
      .orderBy(asc(tracker.descriptionKey))
      .limit(MOST);
    return {
      participants: [...found.values()].slice(0, MOST).map(row => ({
        id: row.id,
        name: `${row.firstName} ${row.surname}`,
        note: [row.reference, row.programmeStatus].filter(Boolean).join(' · '),
      })),
      organisations: organisations.map(({ id, name, status }) => ({ id, name, note: status })),
      trackers: trackers.map(row => ({
        id: row.id,
        name: row.description ?? row.type,
        note: `${row.type} of ${row.firstName} ${row.surname} · ${row.status}`,
        participantId: row.participantId,
      })),
    };
  },
} satisfies Handlers;
