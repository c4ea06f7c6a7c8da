import { and, asc, count, eq, gt, inArray, isNotNull } from 'drizzle-orm';
import type { Transaction } from '../database/as-provider.ts';
import { participant, programme } from '../database/schema/index.ts';
import { todayIn } from '../today.ts';
import type { WorkKind } from '../work/kinds.ts';
import { recalculate } from './recalculate.ts';

/** So many participants are worked out in one transaction: few enough that nobody waits long for one of them. */
const STEP = 200;

/** Where the work has come to: programmes are gone through one after the other, participants by their identifier. */
interface Cursor {
  readonly programmeId: string;
  readonly after: string | null;
  readonly moved: number;
  readonly achieved: number;
}

/**
 * Works out the milestones of all participants of a programme anew, after a change of it; or, once a day, of every programme,
 * and then milestones whose date has come count as achieved. What is archived is left as it was.
 */
export const recalculateKind: WorkKind = {
  async step({ tx, services, piece }) {
    const { programmeId } = piece.input as { readonly programmeId?: string };
    const programmes = await programmesOf(tx, programmeId);
    const first = programmes[0];
    if (first === undefined) return { says: 'There is no programme with milestones.' };
    const cursor = (piece.cursor as Cursor | null) ?? {
      programmeId: first,
      after: null,
      moved: 0,
      achieved: 0,
    };
    const of = piece.of ?? (await participantsOn(tx, programmes));
    const ids = await nextParticipants(tx, cursor);
    const result = await recalculate(tx, ids, {
      today: todayIn(services.now()),
      by: piece.startedBy,
      achieve: programmeId === undefined,
    });
    const done = piece.done + result.participants;
    const moved = cursor.moved + result.moved;
    const achieved = cursor.achieved + result.achieved;
    const through = ids.length < STEP;
    const on = through ? programmes.find(id => id > cursor.programmeId) : cursor.programmeId;
    if (on === undefined) return { done, of: done, says: saysOf(done, moved, achieved) };
    const next: Cursor = { programmeId: on, after: through ? null : ids.at(-1)!, moved, achieved };
    return { done, of, cursor: next };
  },
};

/** A programme that was changed, even if its milestones were taken away; else all that have some. */
async function programmesOf(tx: Transaction, programmeId: string | undefined): Promise<string[]> {
  const rows = await tx
    .select({ id: programme.id })
    .from(programme)
    .where(programmeId === undefined ? isNotNull(programme.model) : eq(programme.id, programmeId))
    .orderBy(asc(programme.id));
  return rows.map(({ id }) => id);
}

async function participantsOn(tx: Transaction, programmeIds: readonly string[]): Promise<number> {
  const [row] = await tx
    .select({ count: count() })
    .from(participant)
    .where(and(inArray(participant.programmeId, [...programmeIds]), eq(participant.archived, false)));
  return row!.count;
}

async function nextParticipants(tx: Transaction, { programmeId, after }: Cursor): Promise<string[]> {
  const rows = await tx
    .select({ id: participant.id })
    .from(participant)
    .where(
      and(
        eq(participant.programmeId, programmeId),
        eq(participant.archived, false),
        after === null ? undefined : gt(participant.id, after),
      ),
    )
    .orderBy(asc(participant.id))
    .limit(STEP);
  return rows.map(({ id }) => id);
}

function saysOf(participants: number, moved: number, achieved: number): string {
  const some = (number: number, one: string, more: string) =>
    `${number.toLocaleString('en-GB')} ${number === 1 ? one : more}`;
  return (
    `${some(participants, 'participant was', 'participants were')} worked out anew: ` +
    `${some(moved, 'milestone', 'milestones')} changed, ${some(achieved, 'is', 'are')} achieved now.`
  );
}
