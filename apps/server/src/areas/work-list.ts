import type { Reply } from '@waymark/api';
import { addDays, longDate } from '@waymark/ilr/dates';
import { WINDOW_WARNING_DAYS } from '@waymark/outcomes';
import { and, asc, between, desc, eq, gt, inArray, isNull, lte, ne, or, type SQL } from 'drizzle-orm';
import { union } from 'drizzle-orm/pg-core';
import type { Transaction } from '../database/as-provider.ts';
import { milestone, participant, programme, referral, tracker } from '../database/schema/index.ts';
import type { Handlers } from '../http/routes.ts';
import { WORKED_OUT } from '../projection/status-of.ts';
import { missingEvidence } from './milestones/evidence.ts';
import { lacking, participantNames } from './trackers/show.ts';

/** A milestone is due once its date is so near. */
const DUE_DAYS = 30;
/** So many rows of each kind are shown, the most pressing first. */
const MOST = 50;

/** A row of the list; whose it is comes to it at the end. */
interface Row extends Omit<Reply<'workList.read'>['rows'][number], 'participant'> {
  readonly participantId: string;
}

/** What one person has to look at: of the participants whose case they own, and of those of whom they follow up a tracker. */
export const workListHandlers = {
  'workList.read': async ({ tx, actor, today }, { query: { assigneeId = actor.id, includeUnassigned } }) => {
    const mine = participantsOf(tx, assigneeId, includeUnassigned === true);
    const kinds = [
      await due(tx, mine, today),
      await closing(tx, mine, today),
      await lackingEvidence(tx, mine, today),
      await incomplete(tx, mine),
      await referred(tx, mine),
    ];
    const rows = kinds.flatMap(one => one.slice(0, MOST)).sort(byDate);
    const names = await participantNames(
      tx,
      rows.map(({ participantId }) => participantId),
    );
    return {
      rows: rows.map(({ participantId, ...row }) => ({
        ...row,
        participant: { id: participantId, name: names.get(participantId) ?? '' },
      })),
      more: kinds.some(one => one.length > MOST),
    };
  },
} satisfies Handlers;

/** Whose participants: a query of identifiers, each half of it found by its own index. */
function participantsOf(tx: Transaction, personId: string, unassigned: boolean) {
  const owned = tx
    .select({ id: participant.id })
    .from(participant)
    .where(
      and(
        eq(participant.archived, false),
        unassigned
          ? or(eq(participant.caseOwnerId, personId), isNull(participant.caseOwnerId))
          : eq(participant.caseOwnerId, personId),
      ),
    );
  const followed = tx
    .select({ id: tracker.participantId })
    .from(tracker)
    .where(and(eq(tracker.assigneeId, personId), ne(tracker.status, 'Closed')));
  return union(owned, followed);
}

type Mine = ReturnType<typeof participantsOf>;

/** Milestones whose date is near, or has come and nobody has marked them as achieved. */
async function due(tx: Transaction, mine: Mine, today: string): Promise<Row[]> {
  const rows = await openMilestones(tx, mine, lte(milestone.projectedDate, addDays(today, DUE_DAYS)));
  return rows.map(({ id, participantId, name, projectedDate }) => {
    const day = projectedDate === today ? 'today' : longDate(projectedDate!);
    const message =
      projectedDate! < today
        ? `“${name}” was projected for ${day} and is not marked as achieved.`
        : `“${name}” is projected for ${day}.`;
    return { kind: 'due', message, participantId, trackerId: null, milestoneId: id, date: projectedDate };
  });
}

/** Milestones whose window closes soon and which are not reached yet. */
async function closing(tx: Transaction, mine: Mine, today: string): Promise<Row[]> {
  const rows = await openMilestones(
    tx,
    mine,
    and(
      between(milestone.windowLastDay, today, addDays(today, WINDOW_WARNING_DAYS)),
      or(isNull(milestone.projectedDate), gt(milestone.projectedDate, today)),
    ),
  );
  return rows.map(({ id, participantId, name, windowLastDay, projectedDate }) => {
    const reached =
      projectedDate === null ? 'no date is projected' : `it is projected for ${longDate(projectedDate)}`;
    return {
      kind: 'window-closes',
      message: `The outcome window of “${name}” closes on ${longDate(windowLastDay!)}; ${reached}.`,
      participantId,
      trackerId: null,
      milestoneId: id,
      date: windowLastDay,
    };
  });
}

function openMilestones(tx: Transaction, mine: Mine, more: SQL | undefined) {
  return tx
    .select()
    .from(milestone)
    .where(
      and(
        inArray(milestone.participantId, mine),
        inArray(milestone.status, [...WORKED_OUT]),
        eq(milestone.claimStatus, 'Not claimed'),
        more,
      ),
    )
    .orderBy(asc(milestone.projectedDate), asc(milestone.id))
    .limit(MOST + 1);
}

/** Milestones that could be claimed, or soon can, and lack evidence that their programme asks for. */
async function lackingEvidence(tx: Transaction, mine: Mine, today: string): Promise<Row[]> {
  const programmes = await tx.select().from(programme);
  const asking = programmes
    .filter(({ milestones }) => milestones.some(({ evidence }) => evidence.length > 0))
    .map(({ id }) => id);
  if (asking.length === 0) return [];
  const near = and(
    inArray(milestone.status, [...WORKED_OUT]),
    lte(milestone.projectedDate, addDays(today, DUE_DAYS)),
  );
  const rows = await tx
    .select()
    .from(milestone)
    .where(
      and(
        inArray(milestone.participantId, mine),
        inArray(milestone.programmeId, asking),
        inArray(milestone.claimStatus, ['Not claimed', 'Rejected']),
        or(inArray(milestone.status, ['Achieved', 'Verified']), near),
      ),
    )
    .orderBy(desc(milestone.projectedDate), desc(milestone.id))
    .limit(4 * MOST);
  const lacks = await missingEvidence(tx, rows);
  return rows.flatMap(row => {
    const missing = lacks(row);
    if (missing.length === 0) return [];
    return [
      {
        kind: 'lacks-evidence',
        message: `“${row.name}” lacks evidence: ${missing.join(', ')}.`,
        participantId: row.participantId,
        trackerId: null,
        milestoneId: row.id,
        date: row.achievedDate ?? row.projectedDate,
      } as const,
    ];
  });
}

/** Jobs without hours or pay, and self-employment without a start. */
async function incomplete(tx: Transaction, mine: Mine): Promise<Row[]> {
  const job = and(eq(tracker.type, 'Job'), or(isNull(tracker.hourlyRate), isNull(tracker.hoursPerWeek)));
  const undated = and(inArray(tracker.type, ['Job', 'Self-employment']), isNull(tracker.startDate));
  const rows = await tx
    .select()
    .from(tracker)
    .where(and(inArray(tracker.participantId, mine), or(job, undated)))
    .orderBy(desc(tracker.createdAt), desc(tracker.id))
    .limit(MOST + 1);
  return rows.map(row => ({
    kind: 'incomplete',
    message: `${row.description ?? row.type}: ${lacking(row).join(' ')}`,
    participantId: row.participantId,
    trackerId: row.id,
    milestoneId: null,
    date: row.startDate,
  }));
}

/** Referrals that somebody has to decide on. */
async function referred(tx: Transaction, mine: Mine): Promise<Row[]> {
  const rows = await tx
    .select()
    .from(referral)
    .where(and(eq(referral.status, 'requires attention'), inArray(referral.participantId, mine)))
    .orderBy(asc(referral.receivedAt), asc(referral.id))
    .limit(MOST + 1);
  return rows.flatMap(({ participantId, receivedAt }) =>
    participantId === null
      ? []
      : [
          {
            kind: 'referral',
            message: 'A later referral differs from the record: apply it, keep the record, or keep it aside.',
            participantId,
            trackerId: null,
            milestoneId: null,
            date: receivedAt.toISOString().slice(0, 10),
          } as const,
        ],
  );
}

function byDate(a: Row, b: Row): number {
  if (a.date === b.date) return 0;
  if (a.date === null) return 1;
  return b.date === null || a.date < b.date ? -1 : 1;
}
