import { isDeepStrictEqual } from 'node:util';
import { type OutcomeModel, type Outlook, outlook } from '@waymark/outcomes';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../database/as-provider.ts';
import {
  document,
  type FieldChange,
  historyEntry,
  milestone,
  organisation,
  participant,
  programme,
  tracker,
} from '../database/schema/index.ts';
import { modelOfProgramme } from './model-of.ts';
import { recordOf, type TrackerRow } from './record-of.ts';
import { isWorkedOut, statusOf } from './status-of.ts';

type Participant = typeof participant.$inferSelect;
type Programme = typeof programme.$inferSelect;
type Milestone = typeof milestone.$inferSelect;
type NewMilestone = typeof milestone.$inferInsert;

/** As at which day milestones are worked out, and for whom the history says that it was. */
export interface Recalculating {
  readonly today: string;
  /** Null for work in the background. */
  readonly by: string | null;
  /** A milestone whose date has come counts as achieved, where the programme says so: once a day, never while somebody types. */
  readonly achieve?: boolean;
}

/** What came of it. */
export interface Recalculated {
  readonly participants: number;
  /** Milestones whose date, status or amount is another than before. */
  readonly moved: number;
  readonly achieved: number;
}

/** Works out the milestones of a participant anew, in the transaction that changed what they rest on. */
export async function recalculateParticipant(
  tx: Transaction,
  id: string,
  recalculating: Recalculating,
): Promise<Recalculated> {
  return recalculate(tx, [id], recalculating);
}

/**
 * Works out the milestones of participants anew. Those that are achieved, verified or invalid keep their date and their
 * amounts, as do claimed ones. Two people who change trackers of one participant at once take turns: each participant is locked
 * before anything of theirs is read.
 */
export async function recalculate(
  tx: Transaction,
  ids: readonly string[],
  recalculating: Recalculating,
): Promise<Recalculated> {
  const participants = await lockParticipants(tx, ids);
  const known = await readAll(tx, participants);
  const results = participants.map(row => workOut(row, known, recalculating));
  const rows = results.flatMap(({ rows }) => rows);
  await write(tx, rows);
  await remove(
    tx,
    results.flatMap(({ obsolete }) => obsolete),
  );
  await tellHistory(tx, rows, recalculating);
  return {
    participants: participants.length,
    moved: rows.filter(({ changes }) => changes.length > 0).length,
    achieved: rows.filter(({ after, before }) => after.status === 'Achieved' && before?.status !== 'Achieved')
      .length,
  };
}

/**
 * Holds participants, in one order for everybody, until the transaction ends. Trackers can be added to them meanwhile by others
 * whose own recalculation then waits.
 */
export async function lockParticipants(tx: Transaction, ids: readonly string[]): Promise<Participant[]> {
  if (ids.length === 0) return [];
  return tx
    .select()
    .from(participant)
    .where(inArray(participant.id, [...ids]))
    .orderBy(asc(participant.id))
    .for('no key update');
}

interface Known {
  readonly programmes: ReadonlyMap<string, Programme & { readonly outcome: OutcomeModel | undefined }>;
  readonly trackers: ReadonlyMap<string, TrackerRow[]>;
  readonly milestones: ReadonlyMap<string, Milestone[]>;
}

async function readAll(tx: Transaction, participants: readonly Participant[]): Promise<Known> {
  const ids = participants.map(({ id }) => id);
  const programmeIds = [...new Set(participants.flatMap(({ programmeId }) => programmeId ?? []))];
  const programmes =
    programmeIds.length === 0
      ? []
      : await tx.select().from(programme).where(inArray(programme.id, programmeIds));
  return {
    programmes: new Map(programmes.map(row => [row.id, { ...row, outcome: modelOfProgramme(row) }])),
    trackers: Map.groupBy(await trackersOf(tx, ids), ({ participantId }) => participantId),
    milestones: Map.groupBy(
      ids.length === 0 ? [] : await tx.select().from(milestone).where(inArray(milestone.participantId, ids)),
      ({ participantId }) => participantId,
    ),
  };
}

/** The trackers of participants, each with the name of its organisation. */
export async function trackersOf(tx: Transaction, participantIds: readonly string[]): Promise<TrackerRow[]> {
  if (participantIds.length === 0) return [];
  const rows = await tx
    .select({ tracker, organisationName: organisation.name })
    .from(tracker)
    .leftJoin(organisation, eq(organisation.id, tracker.organisationId))
    .where(inArray(tracker.participantId, [...participantIds]));
  return rows.map(({ tracker, organisationName }) => ({ ...tracker, organisationName }));
}

interface Written {
  readonly before: Milestone | undefined;
  readonly after: NewMilestone & { readonly id: string };
  readonly changes: readonly FieldChange[];
}

function workOut(
  row: Participant,
  { programmes, trackers, milestones }: Known,
  { today, achieve = false }: Recalculating,
): { rows: Written[]; obsolete: Milestone[] } {
  const before = milestones.get(row.id) ?? [];
  const on = row.programmeId === null ? undefined : programmes.get(row.programmeId);
  const typed = on?.outcome === undefined ? [] : on.milestones;
  const kept = new Set(typed.map(({ key }) => key));
  const obsolete = before.filter(
    one => isOpen(one) && !(one.programmeId === row.programmeId && kept.has(one.key)),
  );
  if (!on?.outcome) return { rows: [], obsolete };
  const mine = before.filter(({ programmeId }) => programmeId === on.id);
  const achieved = Object.fromEntries(
    mine.flatMap(({ key, achievedDate }) => (achievedDate === null ? [] : [[key, achievedDate]])),
  );
  const projected =
    row.programmeStart === null
      ? undefined
      : outlook(
          recordOf(
            { programmeStart: row.programmeStart, dateOfBirth: row.dateOfBirth },
            trackers.get(row.id) ?? [],
            achieved,
          ).record,
          on.outcome,
          { today, settings: on.settings },
        );
  const rows = typed.flatMap(({ key, name }): Written[] => {
    const old = mine.find(one => one.key === key);
    if (old && !isOpen(old)) {
      return old.name === name ? [] : [{ before: old, after: { ...old, name }, changes: [] }];
    }
    const found = projected === undefined ? WITHOUT_START : foundFor(key, projected, today);
    const comes = achieve && on.achieveWhenDateComes && found.projectedDate !== null;
    const reached = comes && found.projectedDate! <= today;
    const values = {
      ...found,
      name,
      ...(reached && { status: 'Achieved', achievedDate: found.projectedDate }),
    };
    const changes = changesOf(old, values);
    if (old && changes.length === 0 && same(old, values)) return [];
    return [
      {
        before: old,
        changes,
        after: {
          ...(old ?? { id: crypto.randomUUID(), version: 0 }),
          ...values,
          groupId: row.groupId,
          participantId: row.id,
          programmeId: on.id,
          key,
          // What people decide by is a new version; earnings that grow from day to day are not.
          version: (old?.version ?? 0) + (changes.length > 0 || !old ? 1 : 0),
        },
      },
    ];
  });
  return { rows, obsolete };
}

/** Open: the record still decides it, and nobody has claimed it. */
function isOpen({ status, claimStatus }: Milestone): boolean {
  return isWorkedOut(status) && claimStatus === 'Not claimed';
}

type Found = Pick<
  Milestone,
  | 'projectedDate'
  | 'track'
  | 'why'
  | 'thresholdPence'
  | 'earnedPence'
  | 'weeksLeft'
  | 'windowLastDay'
  | 'warnings'
  | 'status'
  | 'achievedDate'
>;

const WITHOUT_START: Found = {
  projectedDate: null,
  track: null,
  why: 'Not known without the day on which the participant started on the programme. Enter the programme start.',
  thresholdPence: null,
  earnedPence: null,
  weeksLeft: null,
  windowLastDay: null,
  warnings: [],
  status: 'Active',
  achievedDate: null,
};

function foundFor(key: string, { milestones, warnings, windowLastDay }: Outlook, today: string): Found {
  const { date, track, why, earnings } = milestones.find(({ id }) => id === key)!;
  return {
    projectedDate: date,
    track,
    why,
    thresholdPence: earnings?.thresholdPence ?? null,
    earnedPence: earnings?.earnedPence ?? null,
    weeksLeft: earnings?.weeksLeft == null ? null : String(earnings.weeksLeft),
    windowLastDay,
    warnings: warnings
      .filter(({ milestone }) => milestone === undefined || milestone === key)
      .map(({ code, message, date }) => ({ code, message, ...(date !== undefined && { date }) })),
    status: statusOf({ date, track }, windowLastDay, today),
    achievedDate: null,
  };
}

/** What the history is told of: the outcome, and not each day's earnings. */
const TOLD = ['projectedDate', 'track', 'thresholdPence', 'status', 'achievedDate'] as const;

function changesOf(before: Milestone | undefined, after: Found): FieldChange[] {
  return TOLD.map(field => ({ field, from: before?.[field] ?? null, to: after[field] })).filter(
    ({ from, to }) => from !== to,
  );
}

function same(before: Milestone, after: Found & { readonly name: string }): boolean {
  return (Object.keys(after) as (keyof typeof after)[]).every(field =>
    isDeepStrictEqual(before[field], after[field]),
  );
}

const UPDATED = [
  'version',
  'name',
  'projectedDate',
  'track',
  'why',
  'thresholdPence',
  'earnedPence',
  'weeksLeft',
  'windowLastDay',
  'warnings',
  'status',
  'achievedDate',
  'calculatedAt',
] as const;

async function write(tx: Transaction, rows: readonly Written[]): Promise<void> {
  if (rows.length === 0) return;
  const calculatedAt = new Date();
  await tx
    .insert(milestone)
    .values(rows.map(({ after }) => ({ ...after, calculatedAt })))
    .onConflictDoUpdate({
      target: [milestone.providerId, milestone.participantId, milestone.programmeId, milestone.key],
      set: Object.fromEntries(UPDATED.map(name => [name, sql.raw(`excluded.${milestone[name].name}`)])),
    });
}

/** Milestones that the participant's programme does not have (any more) go; evidence that was tied to one stays theirs. */
async function remove(tx: Transaction, obsolete: readonly Milestone[]): Promise<void> {
  if (obsolete.length === 0) return;
  const ids = obsolete.map(({ id }) => id);
  await tx
    .update(document)
    .set({ milestoneId: null })
    .where(
      and(
        inArray(document.milestoneId, ids),
        inArray(
          document.participantId,
          obsolete.map(({ participantId }) => participantId),
        ),
      ),
    );
  await tx.delete(milestone).where(inArray(milestone.id, ids));
}

async function tellHistory(tx: Transaction, rows: readonly Written[], { by }: Recalculating): Promise<void> {
  const entries = rows
    .filter(({ changes }) => changes.length > 0)
    .map(({ before, after, changes }) => ({
      by,
      subject: 'milestone',
      subjectId: after.id,
      participantId: after.participantId,
      action: before ? 'worked out anew' : 'worked out',
      changes,
    }));
  if (entries.length > 0) await tx.insert(historyEntry).values(entries);
}
