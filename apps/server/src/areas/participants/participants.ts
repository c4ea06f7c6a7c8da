import { and, eq, inArray } from 'drizzle-orm';
import { participant } from '../../database/schema/index.ts';
import type { Context } from '../../http/context.ts';
import { notFound } from '../../http/refused.ts';
import type { Handlers } from '../../http/routes.ts';
import { recalculate } from '../../projection/recalculate.ts';
import { proposeAgain } from '../../returns/propose.ts';
import { changesBetween, record } from '../../rows/history.ts';
import { countUpTo, pageBy } from '../../rows/page.ts';
import { save } from '../../rows/save.ts';
import { refusingTaken } from '../../rows/taken.ts';
import { checkParticipant, firstGroup, UNIQUE } from './check.ts';
import { projectionHandlers } from './projection.ts';
import { searchFor } from './search.ts';
import { showParticipant, showRows } from './show.ts';

type Row = typeof participant.$inferSelect;

const SORTED_BY = {
  surname: { column: participant.surnameKey, value: (row: Row) => row.surnameKey },
  programmeStart: { column: participant.programmeStart, value: (row: Row) => row.programmeStart },
  created: { column: participant.createdAt, value: (row: Row) => row.createdAt },
};

/** The fields on which milestones rest. */
const DECIDING = ['programmeId', 'programmeStart', 'dateOfBirth', 'archived'];

/** Participants: the people whose way into work this is about. */
export const participantHandlers = {
  'participants.list': async ({ tx, scope }, { query }) => {
    const { search, groupId, programmeId, programmeStatus, rag, caseOwnerId, sort, order } = query;
    const filters = and(
      eq(participant.archived, query.archived ?? false),
      // The database sees to it that nobody else is shown; said here too, an index finds the group.
      scope.groups === '*' ? undefined : inArray(participant.groupId, [...scope.groups]),
      groupId && inArray(participant.groupId, groupId),
      programmeId && inArray(participant.programmeId, programmeId),
      programmeStatus && inArray(participant.programmeStatus, programmeStatus),
      rag && inArray(participant.rag, rag),
      caseOwnerId === undefined ? undefined : eq(participant.caseOwnerId, caseOwnerId),
      searchFor(search),
    );
    const { column, value } = SORTED_BY[sort];
    const { rows, next } = await pageBy(
      { column, id: participant.id, order },
      query,
      (where, orderBy, most) =>
        tx
          .select()
          .from(participant)
          .where(and(filters, where))
          .orderBy(...orderBy)
          .limit(most),
      row => ({ value: value(row), id: row.id }),
    );
    return {
      rows: await showRows(tx, rows),
      next,
      total: await countUpTo(tx, participant, filters),
    };
  },

  'participants.create': async (context, { body }) => {
    const values = { ...body, groupId: body.groupId ?? (await firstGroup(context)) };
    return showParticipant(context.tx, await addParticipant(context, values));
  },

  'participants.read': async ({ tx }, { params: { id } }) =>
    showParticipant(tx, await readParticipant({ tx }, id)),

  'participants.change': async (context, { params: { id }, body: { version, ...set } }) =>
    showParticipant(context.tx, await changeParticipant(context, id, version, set)),

  'participants.mandation': async (context, { params: { id }, body: { version, ...set } }) =>
    showParticipant(context.tx, await changeParticipant(context, id, version, set)),

  ...projectionHandlers,
} satisfies Handlers;

/** Adds a participant, with their milestones. */
export async function addParticipant(
  context: Context,
  values: typeof participant.$inferInsert,
): Promise<Row> {
  const { tx, actor } = context;
  await checkParticipant(context, values);
  const [made] = await refusingTaken(UNIQUE, () =>
    tx
      .insert(participant)
      .values({ ...values, createdBy: actor.id })
      .returning(),
  );
  const { id } = made!;
  await record(context, {
    subject: 'participant',
    subjectId: id,
    participantId: id,
    action: 'added',
    changes: changesBetween(undefined, made!),
  });
  await followUp(context, [{ id, changed: DECIDING }]);
  return made!;
}

/** Changes a participant, and their milestones where these rest on what changes. */
export async function changeParticipant(
  context: Context,
  id: string,
  version: number,
  set: Partial<typeof participant.$inferInsert>,
): Promise<Row> {
  const { tx } = context;
  const row = await readParticipant(context, id);
  // Whoever saves over somebody else's change is told of that first.
  if (row.version === version) await checkParticipant(context, { ...row, ...set }, row);
  const { before, after } = await refusingTaken(UNIQUE, () =>
    save(context, {
      table: participant,
      id,
      version,
      set,
      subject: 'participant',
      participantId: () => id,
      show: current => showParticipant(tx, current),
    }),
  );
  await followUp(context, [{ id, changed: changesBetween(before, after).map(({ field }) => field) }]);
  return after;
}

/** A participant who was saved, and the fields that changed. */
export interface Saved {
  readonly id: string;
  readonly changed: readonly string[];
}

/** Works out what rests on participants that were saved: their milestones, and what their jobs bring to a return. */
export async function followUp(
  {
    tx,
    actor,
    scope,
    services,
    today,
  }: Pick<Context, 'tx' | 'scope' | 'services' | 'today'> & {
    readonly actor: Pick<Context['actor'], 'id'>;
  },
  saved: readonly Saved[],
): Promise<void> {
  const decided = saved.filter(({ changed }) => changed.some(field => DECIDING.includes(field)));
  await recalculate(
    tx,
    decided.map(({ id }) => id),
    { today, by: actor.id },
  );
  // Another learner of the ILR: the jobs may bring the outcome of another programme aim.
  if (saved.some(({ changed }) => changed.includes('learnRefNumber'))) {
    await proposeAgain({ tx, services }, scope.providerId, actor.id);
  }
}

/**
 * Reads a participant.
 * @throws Refused if they are not there or may not be seen
 */
export async function readParticipant({ tx }: Pick<Context, 'tx'>, id: string): Promise<Row> {
  const [row] = await tx.select().from(participant).where(eq(participant.id, id));
  if (!row) throw notFound('participant');
  return row;
}
