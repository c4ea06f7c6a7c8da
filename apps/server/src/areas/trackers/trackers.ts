import { TRACKER_TYPES } from '@waymark/api';
import { and, asc, eq, gte, inArray, lte } from 'drizzle-orm';
import { tracker, trackerType } from '../../database/schema/index.ts';
import type { Context } from '../../http/context.ts';
import { notFound, wrongField } from '../../http/refused.ts';
import type { Handlers } from '../../http/routes.ts';
import { lockParticipants, recalculateParticipant } from '../../projection/recalculate.ts';
import { proposeAgain } from '../../returns/propose.ts';
import { changesBetween, record } from '../../rows/history.ts';
import { countUpTo, pageBy } from '../../rows/page.ts';
import { save } from '../../rows/save.ts';
import { addNote } from '../notes.ts';
import { checkTracker, sorted, typeOf } from './check.ts';
import { searchForTrackers } from './search.ts';
import { showRows, showTracker } from './show.ts';

/** Trackers: jobs, self-employment and all else that is followed up for a participant. */
export const trackerHandlers = {
  'trackers.list': async ({ tx, scope }, { query }) => {
    const { participantId, organisationId, type, status, assigneeId, search, startFrom, startTo } = query;
    const found = await searchForTrackers(tx, search);
    const filters = and(
      scope.groups === '*' ? undefined : inArray(tracker.groupId, [...scope.groups]),
      participantId === undefined ? undefined : eq(tracker.participantId, participantId),
      organisationId === undefined ? undefined : eq(tracker.organisationId, organisationId),
      type && inArray(tracker.type, type),
      status && inArray(tracker.status, status),
      assigneeId === undefined ? undefined : eq(tracker.assigneeId, assigneeId),
      startFrom === undefined ? undefined : gte(tracker.startDate, startFrom),
      startTo === undefined ? undefined : lte(tracker.startDate, startTo),
    );
    const { rows, next } = await pageBy(
      { column: tracker.createdAt, id: tracker.id, order: 'desc' },
      query,
      (where, orderBy, most) =>
        tx
          .select()
          .from(tracker)
          .where(and(filters, found.all, where))
          .orderBy(...orderBy)
          .limit(most),
      row => ({ value: row.createdAt, id: row.id }),
    );
    const counted = found.parts.map(part => and(filters, part));
    return { rows: await showRows(tx, rows), next, total: await countUpTo(tx, tracker, ...counted) };
  },

  'trackers.create': async (context, { params: { id: participantId }, body: { note, ...body } }) => {
    const { tx, actor, today } = context;
    const [owner] = await lockParticipants(tx, [participantId]);
    if (!owner) throw notFound('participant');
    const values = {
      ...body,
      type: await typeOf(tx, body.type),
      status: 'New',
      changes: sorted(body.changes),
    };
    await checkTracker(tx, values);
    const [made] = await tx
      .insert(tracker)
      .values({ ...values, participantId, groupId: owner.groupId, createdBy: actor.id })
      .returning();
    await record(context, {
      subject: 'tracker',
      subjectId: made!.id,
      participantId,
      action: 'added',
      changes: changesBetween(undefined, made!, ['groupId', 'participantId']),
    });
    if (note) await addNote(context, 'tracker', made!.id, note);
    await recalculateParticipant(tx, participantId, { today, by: actor.id });
    await proposeFor(context, made!, owner);
    return showTracker(tx, made!);
  },

  'trackers.read': async ({ tx }, { params: { id } }) => {
    const [row] = await tx.select().from(tracker).where(eq(tracker.id, id));
    if (!row) throw notFound('tracker');
    return showTracker(tx, row);
  },

  'trackers.change': async (context, { params: { id }, body: { version, note, changes, ...rest } }) => {
    const { tx, actor, today } = context;
    const [found] = await tx.select().from(tracker).where(eq(tracker.id, id));
    if (!found) throw notFound('tracker');
    const { participantId } = found;
    // The participant first, as everywhere: two people who change trackers of one participant take turns.
    const [owner] = await lockParticipants(tx, [participantId]);
    const [row] = await tx.select().from(tracker).where(eq(tracker.id, id)).for('update');
    const set = { ...rest, ...(changes && { changes: sorted(changes) }) };
    if (row!.version === version) await checkTracker(tx, { ...row!, ...set }, row);
    const { before, after } = await save(context, {
      table: tracker,
      id,
      version,
      set,
      subject: 'tracker',
      participantId: () => participantId,
      show: current => showTracker(tx, current),
    });
    if (note) await addNote(context, 'tracker', id, note);
    if (after !== before) {
      await recalculateParticipant(tx, participantId, { today, by: actor.id });
      await proposeFor(context, after, owner!);
    }
    return showTracker(tx, after);
  },

  'trackerTypes.list': async ({ tx }) => {
    const custom = await tx.select().from(trackerType).orderBy(asc(trackerType.name));
    return {
      rows: [
        ...TRACKER_TYPES.map(name => ({ name, custom: false })),
        ...custom.map(({ name }) => ({ name, custom: true })),
      ],
    };
  },

  'trackerTypes.create': async (context, { body: { name } }) => {
    const { tx } = context;
    const custom = await tx.select({ name: trackerType.name }).from(trackerType);
    const taken = [...TRACKER_TYPES, ...custom.map(one => one.name)].find(
      one => one.toLowerCase() === name.toLowerCase(),
    );
    if (taken !== undefined) throw wrongField('name', `There is a type of tracker “${taken}” already.`);
    await tx.insert(trackerType).values({ name });
    await record(context, {
      subject: 'provider',
      subjectId: context.scope.providerId,
      action: 'type of tracker added',
      changes: [{ field: 'trackerType', from: null, to: name }],
    });
    return { name, custom: true };
  },
} satisfies Handlers;

/** A job of a participant who is a learner of the ILR may bring the outcome of their programme aim. */
async function proposeFor(
  context: Context,
  { type }: { readonly type: string },
  { learnRefNumber }: { readonly learnRefNumber: string | null },
): Promise<void> {
  if (type !== 'Job' || learnRefNumber === null) return;
  await proposeAgain(context, context.scope.providerId, context.actor.id);
}
