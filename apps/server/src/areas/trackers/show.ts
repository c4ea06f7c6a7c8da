import type { Reply } from '@waymark/api';
import { inArray } from 'drizzle-orm';
import type { Transaction } from '../../database/as-provider.ts';
import { organisation, participant, type tracker } from '../../database/schema/index.ts';
import { iso, namesOf } from '../../rows/show.ts';
import { nameOfParticipant } from '../participants/show.ts';

type Row = typeof tracker.$inferSelect;
type Shown = Reply<'trackers.read'>;

/** Trackers as a list shows them, with the names of what they refer to. */
export async function showRows(
  tx: Transaction,
  rows: readonly Row[],
): Promise<Reply<'trackers.list'>['rows']> {
  const people = await namesOf(
    tx,
    rows.flatMap(({ assigneeId, createdBy }) => [assigneeId, createdBy]),
  );
  const participants = await participantNames(
    tx,
    rows.map(({ participantId }) => participantId),
  );
  const organisations = await organisationNames(
    tx,
    rows.flatMap(({ organisationId }) => organisationId ?? []),
  );
  return rows.map(row => ({
    id: row.id,
    participant: { id: row.participantId, name: participants.get(row.participantId) ?? '' },
    type: row.type,
    status: row.status as Shown['status'],
    description: row.description,
    assignee: people(row.assigneeId),
    organisation:
      row.organisationId === null
        ? null
        : { id: row.organisationId, name: organisations.get(row.organisationId) ?? '' },
    startDate: row.startDate,
    endDate: row.endDate,
    createdBy: people(row.createdBy),
    createdAt: iso(row.createdAt),
  }));
}

/** One tracker in full. */
export async function showTracker(tx: Transaction, row: Row): Promise<Shown> {
  const [shown] = await showRows(tx, [row]);
  return {
    ...shown!,
    version: row.version,
    hoursPerWeek: row.hoursPerWeek,
    hourlyRate: row.hourlyRate,
    changes: [...row.changes],
    sameEmployment: row.sameEmployment,
    lacks: lacking(row),
  };
}

/** What a projection lacks in a tracker, as sentences. */
export function lacking({ type, startDate, hoursPerWeek, hourlyRate }: Row): string[] {
  const lacks: string[] = [];
  if ((type === 'Job' || type === 'Self-employment') && startDate === null)
    lacks.push('The start date is missing: nothing is projected without it.');
  if (type === 'Job' && hoursPerWeek === null)
    lacks.push('The weekly hours are missing: no earnings are projected without them.');
  if (type === 'Job' && hourlyRate === null)
    lacks.push('The hourly rate of pay is missing: no earnings are projected without it.');
  return lacks;
}

/** The names of participants, by identifier. */
export async function participantNames(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: participant.id, firstName: participant.firstName, surname: participant.surname })
    .from(participant)
    .where(inArray(participant.id, [...new Set(ids)]));
  return new Map(rows.map(row => [row.id, nameOfParticipant(row)]));
}

async function organisationNames(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: organisation.id, name: organisation.name })
    .from(organisation)
    .where(inArray(organisation.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
