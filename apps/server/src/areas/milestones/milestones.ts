import type { CLAIM_STATUSES, Input, MILESTONE_STATUSES } from '@waymark/api';
import { longDate } from '@waymark/ilr/dates';
import { and, eq, gte, inArray, lte } from 'drizzle-orm';
import type { Transaction } from '../../database/as-provider.ts';
import { milestone } from '../../database/schema/index.ts';
import type { Context } from '../../http/context.ts';
import { notFound } from '../../http/refused.ts';
import type { Handlers } from '../../http/routes.ts';
import { lockParticipants, recalculateParticipant } from '../../projection/recalculate.ts';
import { isWorkedOut } from '../../projection/status-of.ts';
import { record } from '../../rows/history.ts';
import { countUpTo, pageBy } from '../../rows/page.ts';
import { save } from '../../rows/save.ts';
import { missingEvidence } from './evidence.ts';
import { PAYMENT_FIELDS, paymentShown, showMilestone, showMilestones } from './show.ts';
import { checkClaim, checkStatus, refuse } from './transitions.ts';

type Row = typeof milestone.$inferSelect;
type Body = Omit<Input<'milestones.change'>['body'], 'version' | 'despiteMissingEvidence'>;

/** Milestones: what is reached, claimed and paid. Their dates come from the record; the rest is a supervisor's. */
export const milestoneHandlers = {
  'milestones.list': async ({ tx, scope }, { query }) => {
    const { participantId, programmeId, status, claimStatus, from, to } = query;
    const filters = and(
      scope.groups === '*' ? undefined : inArray(milestone.groupId, [...scope.groups]),
      participantId === undefined ? undefined : eq(milestone.participantId, participantId),
      programmeId && inArray(milestone.programmeId, programmeId),
      status && inArray(milestone.status, status),
      claimStatus && inArray(milestone.claimStatus, claimStatus),
      from === undefined ? undefined : gte(milestone.projectedDate, from),
      to === undefined ? undefined : lte(milestone.projectedDate, to),
    );
    const { rows, next } = await pageBy(
      { column: milestone.projectedDate, id: milestone.id, order: 'asc' },
      query,
      (where, orderBy, most) =>
        tx
          .select()
          .from(milestone)
          .where(and(filters, where))
          .orderBy(...orderBy)
          .limit(most),
      row => ({ value: row.projectedDate, id: row.id }),
    );
    return { rows: await showMilestones(tx, rows), next, total: await countUpTo(tx, milestone, filters) };
  },

  'milestones.read': async ({ tx }, { params: { id } }) => showMilestone(tx, await readMilestone(tx, id)),

  'milestones.change': async (context, { params: { id }, body }) => {
    const { version, despiteMissingEvidence, ...wanted } = body;
    const { tx, actor, today } = context;
    const { participantId } = await readMilestone(tx, id);
    // The participant first, so that nothing is worked out anew meanwhile.
    await lockParticipants(tx, [participantId]);
    const row = await readMilestone(tx, id);
    let despite: string | undefined;
    let set: Partial<Row> = wanted;
    if (row.version === version) {
      set = checked(row, wanted, today);
      const lacks =
        set.claimStatus === 'Claimed' && row.claimStatus !== 'Claimed' ? await lacking(tx, row) : [];
      if (lacks.length > 0 && despiteMissingEvidence === undefined) {
        refuse(
          'claimStatus',
          `“${row.name}” lacks evidence: ${lacks.join(', ')}. Add it, or claim with a reason why it is missing.`,
        );
      }
      if (lacks.length > 0) despite = `${despiteMissingEvidence} (without ${lacks.join(', ')})`;
    }
    const { after } = await save(context, {
      table: milestone,
      id,
      version,
      set,
      subject: 'milestone',
      participantId: () => participantId,
      show: current => showMilestone(tx, current),
    });
    if (despite !== undefined) await tellOfMissingEvidence(context, after, despite);
    const reopened = isWorkedOut(after.status) && !isWorkedOut(row.status);
    if (reopened) await recalculateParticipant(tx, participantId, { today, by: actor.id });
    return showMilestone(tx, reopened ? await readMilestone(tx, id) : after);
  },
} satisfies Handlers;

async function readMilestone(tx: Transaction, id: string): Promise<Row> {
  const [row] = await tx.select().from(milestone).where(eq(milestone.id, id));
  if (!row) throw notFound('milestone');
  return row;
}

/**
 * What is saved of what a supervisor asks for.
 * @throws Refused if a status or a claim cannot go that way, or a field does not fit
 */
function checked(row: Row, wanted: Body, today: string): Partial<Row> {
  const from = row.status as (typeof MILESTONE_STATUSES)[number];
  const claimed = row.claimStatus as (typeof CLAIM_STATUSES)[number];
  const { status = from, claimStatus = claimed } = wanted;
  checkStatus(row.name, from, status, claimed);
  checkClaim(row.name, claimed, claimStatus, status);
  const set: Partial<Row> = { ...wanted, ...achievement(row, status, wanted, today) };
  const after = { ...row, ...set };
  if (!paymentShown(after)) {
    const given = PAYMENT_FIELDS.find(field => (set[field] ?? null) !== null);
    if (given)
      refuse(given, 'The payment of a job’s milestone is entered once the claim is Paid or Refunded.');
  }
  if (claimStatus !== claimed) {
    if (claimStatus === 'Paid' && after.paidDate === null)
      refuse('paidDate', 'Enter the day on which it was paid.');
    if (claimStatus === 'Refunded' && (after.debitDate === null || after.debitNumber === null)) {
      refuse(
        after.debitDate === null ? 'debitDate' : 'debitNumber',
        'A refund goes with a debit note: enter its date and its number.',
      );
    }
  }
  return set;
}

/** The achievement date that goes with a status. */
function achievement(
  row: Row,
  status: string,
  wanted: Body,
  today: string,
): Pick<Partial<Row>, 'achievedDate'> {
  const given = wanted.achievedDate;
  if (status !== 'Achieved' && status !== 'Verified') {
    if (given) refuse('achievedDate', 'Only an Achieved or Verified milestone has an achievement date.');
    // Invalid keeps the day on which it seemed achieved; the record decides anew without it.
    return isWorkedOut(status) ? { achievedDate: null } : {};
  }
  const came = row.projectedDate !== null && row.projectedDate <= today ? row.projectedDate : null;
  const date = given === undefined ? (row.achievedDate ?? came) : given;
  if (date === null) {
    refuse(
      'achievedDate',
      row.projectedDate === null
        ? `No date is projected for “${row.name}”. Enter the day on which it was achieved.`
        : `“${row.name}” is projected for ${longDate(row.projectedDate)}, which has not come. Enter the day on which it was achieved.`,
    );
  }
  if (date > today)
    refuse('achievedDate', `${longDate(date)} has not come yet: nothing is achieved before its day.`);
  return { achievedDate: date };
}

async function lacking(tx: Transaction, row: Row): Promise<string[]> {
  return (await missingEvidence(tx, [row]))(row);
}

/** The reason for claiming without evidence stays in the history. */
async function tellOfMissingEvidence(context: Context, { id, participantId }: Row, reason: string) {
  await record(context, {
    subject: 'milestone',
    subjectId: id,
    participantId,
    action: 'claimed despite missing evidence',
    changes: [{ field: 'despiteMissingEvidence', from: null, to: reason }],
  });
}
