import type { Reply } from '@waymark/api';
import { inArray } from 'drizzle-orm';
import type { Transaction } from '../../database/as-provider.ts';
import { type milestone, participant, programme } from '../../database/schema/index.ts';
import { iso } from '../../rows/show.ts';
import { nameOfParticipant } from '../participants/show.ts';
import { missingEvidence } from './evidence.ts';

type Row = typeof milestone.$inferSelect;
type Shown = Reply<'milestones.read'>;

/** The fields of a payment. */
export const PAYMENT_FIELDS = [
  'paidDate',
  'ersCreditPence',
  'creditNumber',
  'debitDate',
  'ersDebitPence',
  'debitNumber',
] as const;

/** Payment fields stand with self-employment always, with jobs once the claim is paid or refunded. */
export function paymentShown({ track, claimStatus }: Pick<Row, 'track' | 'claimStatus'>): boolean {
  return track === 'self-employment' || claimStatus === 'Paid' || claimStatus === 'Refunded';
}

/** Milestones with the names of whom and what they are of, and the evidence that they lack. */
export async function showMilestones(tx: Transaction, rows: readonly Row[]): Promise<Shown[]> {
  if (rows.length === 0) return [];
  const participants = await tx
    .select({
      id: participant.id,
      firstName: participant.firstName,
      surname: participant.surname,
      programmeId: participant.programmeId,
      programmeEnd: participant.programmeEnd,
    })
    .from(participant)
    .where(inArray(participant.id, [...new Set(rows.map(({ participantId }) => participantId))]));
  const programmes = await tx
    .select({ id: programme.id, name: programme.name, endDate: programme.endDate })
    .from(programme)
    .where(inArray(programme.id, [...new Set(rows.map(({ programmeId }) => programmeId))]));
  const lacks = await missingEvidence(tx, rows);
  const people = new Map(participants.map(one => [one.id, one]));
  const on = new Map(programmes.map(one => [one.id, one]));
  return rows.map(row => {
    const { providerId: _, groupId: _g, participantId, programmeId, calculatedAt, ...rest } = row;
    const whose = people.get(participantId)!;
    const { name, endDate } = on.get(programmeId)!;
    return {
      ...rest,
      participant: { id: participantId, name: nameOfParticipant(whose) },
      programme: { id: programmeId, name },
      programmeEnd: (whose.programmeId === programmeId ? whose.programmeEnd : null) ?? endDate,
      warnings: [...row.warnings],
      status: row.status as Shown['status'],
      claimStatus: row.claimStatus as Shown['claimStatus'],
      paymentShown: paymentShown(row),
      lacksEvidence: lacks(row),
      calculatedAt: iso(calculatedAt),
    };
  });
}

/** One milestone. */
export async function showMilestone(tx: Transaction, row: Row): Promise<Shown> {
  const [shown] = await showMilestones(tx, [row]);
  return shown!;
}
