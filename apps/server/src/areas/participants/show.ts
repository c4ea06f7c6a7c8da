import type { Reply } from '@waymark/api';
import { and, asc, inArray } from 'drizzle-orm';
import type { Transaction } from '../../database/as-provider.ts';
import { group, milestone, type participant, programme } from '../../database/schema/index.ts';
import { WORKED_OUT } from '../../projection/status-of.ts';
import { iso, namesOf } from '../../rows/show.ts';

type Row = typeof participant.$inferSelect;
type Shown = Reply<'participants.list'>['rows'][number];

/** Participants as a list shows them: with the names of what they refer to, and the milestone that comes next. */
export async function showRows(tx: Transaction, rows: readonly Row[]): Promise<Shown[]> {
  const groups = await namesIn(
    tx,
    group,
    rows.map(({ groupId }) => groupId),
  );
  const programmes = await namesIn(
    tx,
    programme,
    rows.flatMap(({ programmeId }) => programmeId ?? []),
  );
  const people = await namesOf(
    tx,
    rows.map(({ caseOwnerId }) => caseOwnerId),
  );
  const next = await nextMilestones(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map(row => ({
    id: row.id,
    firstName: row.firstName,
    surname: row.surname,
    email: row.email,
    niNumber: row.niNumber,
    reference: row.reference,
    group: { id: row.groupId, name: groups.get(row.groupId) ?? '' },
    caseOwner: people(row.caseOwnerId),
    programme:
      row.programmeId === null ? null : { id: row.programmeId, name: programmes.get(row.programmeId) ?? '' },
    programmeStart: row.programmeStart,
    programmeStatus: row.programmeStatus as Shown['programmeStatus'],
    rag: row.rag as Shown['rag'],
    markers: row.markers,
    archived: row.archived,
    nextMilestone: next.get(row.id) ?? null,
  }));
}

/** One participant in full. */
export async function showParticipant(tx: Transaction, row: Row): Promise<Reply<'participants.read'>> {
  const [shown] = await showRows(tx, [row]);
  const people = await namesOf(tx, [row.createdBy]);
  return {
    ...shown!,
    version: row.version,
    dateOfBirth: row.dateOfBirth,
    phone: row.phone,
    addressLines: row.addressLines,
    postcode: row.postcode,
    programmeEnd: row.programmeEnd,
    learnRefNumber: row.learnRefNumber,
    uln: row.uln,
    allowMandatoryActivity: row.allowMandatoryActivity,
    sanctionStatus: row.sanctionStatus as Reply<'participants.read'>['sanctionStatus'],
    createdAt: iso(row.createdAt),
    createdBy: people(row.createdBy),
  };
}

/** A participant's name as it stands beside what is theirs. */
export function nameOfParticipant({ firstName, surname }: Pick<Row, 'firstName' | 'surname'>): string {
  return `${firstName} ${surname}`;
}

async function namesIn(
  tx: Transaction,
  table: typeof group | typeof programme,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: table.id, name: table.name })
    .from(table as typeof group)
    .where(inArray(table.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/**
 * Of each participant the milestone that is not reached yet and has the earliest date; one without a date where none has.
 * Of those of one day, or without one, the first in the order of the programme.
 */
async function nextMilestones(
  tx: Transaction,
  participantIds: readonly string[],
): Promise<Map<string, NonNullable<Shown['nextMilestone']>>> {
  if (participantIds.length === 0) return new Map();
  const rows = await tx
    .select({
      participantId: milestone.participantId,
      programmeId: milestone.programmeId,
      key: milestone.key,
      name: milestone.name,
      projectedDate: milestone.projectedDate,
      status: milestone.status,
    })
    .from(milestone)
    .where(
      and(inArray(milestone.participantId, [...participantIds]), inArray(milestone.status, [...WORKED_OUT])),
    )
    .orderBy(asc(milestone.projectedDate), asc(milestone.id));
  if (rows.length === 0) return new Map();
  const programmes = await tx
    .select({ id: programme.id, milestones: programme.milestones })
    .from(programme)
    .where(inArray(programme.id, [...new Set(rows.map(({ programmeId }) => programmeId))]));
  const places = new Map(
    programmes.flatMap(({ id, milestones }) =>
      milestones.map(({ key }, place) => [`${id} ${key}`, place] as const),
    ),
  );
  const placeOf = ({ programmeId, key }: (typeof rows)[number]) =>
    places.get(`${programmeId} ${key}`) ?? Number.POSITIVE_INFINITY;
  const next = new Map<string, (typeof rows)[number]>();
  for (const row of rows) {
    const before = next.get(row.participantId);
    const sameDay = before?.projectedDate === row.projectedDate;
    if (!before || (sameDay && placeOf(row) < placeOf(before))) next.set(row.participantId, row);
  }
  return new Map(
    [...next].map(([id, { name, projectedDate, status }]) => [id, { name, projectedDate, status }]),
  );
}
