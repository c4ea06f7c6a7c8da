import type { ISODate } from '@waymark/ilr/dates';
import { editionOf, LearnerCheck, type Violation } from '@waymark/rules';
import { and, asc, desc, eq, isNotNull, lte } from 'drizzle-orm';
import { asProvider, type Transaction } from '../database/as-provider.ts';
import { keptReturn, organisation, participant, proposal, tracker, work } from '../database/schema/index.ts';
import type { Services } from '../services.ts';
import { todayIn } from '../today.ts';
import type { StepContext, WorkKind } from '../work/kinds.ts';
import { bringsOf, outcomeChangesOf } from './outcome-changes.ts';
import { readLearners } from './read-learners.ts';
import { referenceOf } from './reference-data.ts';

type Proposal = typeof proposal.$inferInsert;

/** A participant who is a learner of the ILR, with the first confirmed job. */
interface Linked {
  readonly participantId: string;
  readonly groupId: string;
  readonly learnRefNumber: string;
  readonly trackerId: string;
  readonly jobStart: ISODate;
}

/**
 * Works out which changes to ILR records follow from confirmed jobs, against the newest checked return of each year. A
 * proposal that still holds stays as it is; one that does not any more is withdrawn; what somebody has decided stays decided.
 */
export const proposeKind: WorkKind = {
  async prepare(services, { providerId }) {
    const scope = { providerId, groups: '*', personId: null } as const;
    const { linked, returns } = await asProvider(services.database, scope, async tx => ({
      linked: await linkedWithJobs(tx, todayIn(services.now())),
      returns: await newestReturns(tx),
    }));
    const proposals: Proposal[] = [];
    for (const kept of returns) proposals.push(...(await proposalsOf(services, kept, linked)));
    return proposals;
  },

  async step({ tx }, prepared) {
    const wanted = prepared as Proposal[];
    const known = await tx.select().from(proposal);
    const keyOf = ({
      participantId,
      returnId,
      changes,
    }: Pick<Proposal, 'participantId' | 'returnId' | 'changes'>) =>
      JSON.stringify([participantId, returnId, changes.map(({ aim, field, to }) => [aim, field, to])]);
    const still = new Set(wanted.map(keyOf));
    for (const one of known) {
      if (one.status !== 'open' || still.has(keyOf(one))) continue;
      await tx
        .update(proposal)
        .set({ status: 'withdrawn', version: one.version + 1 })
        .where(eq(proposal.id, one.id));
    }
    const there = new Set(known.filter(({ status }) => status !== 'withdrawn').map(keyOf));
    const fresh = wanted.filter(one => !there.has(keyOf(one)));
    if (fresh.length > 0) await tx.insert(proposal).values(fresh);
    return { done: fresh.length, says: `${fresh.length} new proposals.` };
  },
};

/**
 * Has the proposals worked out anew, for participants of all groups whoever asks; to be called where a change may have touched
 * a job of a participant who is an ILR learner.
 */
export async function proposeAgain(
  { tx, services }: Pick<StepContext, 'tx' | 'services'>,
  providerId: string,
  startedBy: string | null,
): Promise<void> {
  const [piece] = await tx.insert(work).values({ kind: 'propose', startedBy }).returning();
  await services.queue.add(tx, { providerId, workId: piece!.id });
}

async function linkedWithJobs(tx: Transaction, today: ISODate): Promise<Linked[]> {
  const rows = await tx
    .select({
      participantId: participant.id,
      groupId: participant.groupId,
      learnRefNumber: participant.learnRefNumber,
      trackerId: tracker.id,
      jobStart: tracker.startDate,
    })
    .from(participant)
    .innerJoin(tracker, eq(tracker.participantId, participant.id))
    .innerJoin(organisation, eq(organisation.id, tracker.organisationId))
    .where(
      and(
        isNotNull(participant.learnRefNumber),
        eq(participant.archived, false),
        eq(tracker.type, 'Job'),
        eq(organisation.status, 'Confirmed'),
        lte(tracker.startDate, today),
      ),
    )
    .orderBy(asc(tracker.startDate), asc(tracker.id));
  const first = new Map<string, Linked>();
  for (const row of rows) if (!first.has(row.participantId)) first.set(row.participantId, row as Linked);
  return [...first.values()];
}

async function newestReturns(tx: Transaction) {
  return tx
    .selectDistinctOn([keptReturn.year])
    .from(keptReturn)
    .where(eq(keptReturn.state, 'checked'))
    .orderBy(keptReturn.year, desc(keptReturn.keptAt), desc(keptReturn.id));
}

async function proposalsOf(
  services: Services,
  kept: typeof keptReturn.$inferSelect,
  linked: readonly Linked[],
): Promise<Proposal[]> {
  const today = todayIn(services.now());
  const wanted = new Set(linked.map(({ learnRefNumber }) => learnRefNumber));
  const read = wanted.size === 0 ? undefined : await readLearners(services, kept, wanted, today);
  if (!read) return [];
  const { file, learners } = read;
  const reference = await referenceOf(services.folder);
  const check = new LearnerCheck(editionOf(file.Year, { on: today }), file, reference);
  return linked.flatMap(({ participantId, groupId, learnRefNumber, trackerId, jobStart }) => {
    const placed = learners.get(learnRefNumber);
    if (!placed) return [];
    return outcomeChangesOf(placed.learner, jobStart).map((change): Proposal => {
      const before = check.of(placed.learner);
      const after = check.of(change.learner);
      return {
        participantId,
        groupId,
        trackerId,
        returnId: kept.id,
        learnRefNumber,
        changes: change.changes,
        tried: {
          fixed: onlyIn(before.violations, after.violations),
          new: onlyIn(after.violations, before.violations),
          notChecked: new Set(after.unanswered).size,
        },
        brings: bringsOf(change, after, file, reference),
      };
    });
  });
}

/** The violations of one check that the other does not have, each rule and aim once. */
function onlyIn(
  these: readonly Violation[],
  those: readonly Violation[],
): { rule: string; message: string }[] {
  const keyOf = ({ rule, aimSeqNumber }: Violation) => `${rule} ${aimSeqNumber}`;
  const known = new Set(those.map(keyOf));
  const own = new Map(these.filter(one => !known.has(keyOf(one))).map(one => [keyOf(one), one]));
  return [...own.values()].map(({ rule, message }) => ({ rule, message }));
}
