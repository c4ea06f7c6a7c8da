import { addDays } from '@waymark/ilr/dates';
import { type Job, type OutcomeEvent, type OutcomeRecord, penceFromPounds } from '@waymark/outcomes';
import type { TermsChange, tracker } from '../database/schema/index.ts';
import { slug } from '../slug.ts';

/** A tracker with the name of its organisation. */
export type TrackerRow = typeof tracker.$inferSelect & { readonly organisationName: string | null };

/** What a participant's trackers say of their outcomes. */
export interface RecordOfParticipant {
  readonly record: OutcomeRecord;
  /** By tracker, the name under which a projection speaks of its job; oldest first. */
  readonly jobOf: ReadonlyMap<string, string>;
}

/**
 * The record of a participant as `@waymark/outcomes` reads it. Trackers of type Job are jobs, those of type Self-employment
 * are spells of it. Any other tracker is an event of the name of its type, on its start date: Apprenticeship and Traineeship
 * among them, because no source says that their pay counts. What has no start date yet counts for nothing.
 */
export function recordOf(
  { programmeStart, dateOfBirth }: { programmeStart: string; dateOfBirth: string | null },
  trackers: readonly TrackerRow[],
  achieved: Readonly<Record<string, string>> = {},
): RecordOfParticipant {
  const started = trackers
    .flatMap(row => (row.startDate === null ? [] : [{ ...row, startDate: row.startDate }]))
    .sort((a, b) => compare(a.startDate, b.startDate) || compare(a.id, b.id));
  const { jobs, jobOf } = jobsOf(started.filter(({ type }) => type === 'Job'));
  return {
    jobOf,
    record: {
      programmeStart,
      ...(dateOfBirth !== null && { dateOfBirth }),
      jobs,
      selfEmployment: started
        .filter(({ type }) => type === 'Self-employment')
        .map(({ startDate, endDate }) => ({ start: startDate, end: endDate })),
      events: started
        .filter(({ type }) => type !== 'Job' && type !== 'Self-employment')
        .map(({ type, startDate }): OutcomeEvent => ({ event: slug(type), date: startDate })),
      achieved,
    },
  };
}

type Started = TrackerRow & { readonly startDate: string };

/** A tracker that goes on with the employment before it becomes a change of terms of that job, where it follows directly. */
function jobsOf(trackers: readonly Started[]): { jobs: Job[]; jobOf: Map<string, string> } {
  const jobs: (Job & { readonly id: string })[] = [];
  const jobOf = new Map<string, string>();
  for (const row of trackers) {
    const before = row.sameEmployment ? jobs.findIndex(job => follows(job, row.startDate)) : -1;
    const job = jobs[before];
    if (job === undefined) {
      const id = nameOf(row, new Set(jobOf.values()));
      jobs.push({ id, start: row.startDate, end: row.endDate, ...termsOf(row), changes: changesOf(row) });
      jobOf.set(row.id, id);
    } else {
      const changes = [...(job.changes ?? []), { from: row.startDate, ...termsOf(row) }, ...changesOf(row)];
      jobs[before] = { ...job, end: row.endDate, changes };
      jobOf.set(row.id, job.id);
    }
  }
  return { jobs, jobOf };
}

const follows = ({ end }: Job, start: string) => end != null && addDays(end, 1) === start;

/** A name that no other job of the participant has. */
function nameOf({ description, organisationName }: Started, taken: ReadonlySet<string>): string {
  const title = description ?? 'the job';
  const name = organisationName === null ? title : `${title} at ${organisationName}`;
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name} (${number})`;
  return free;
}

function termsOf({ hoursPerWeek, hourlyRate }: Pick<TermsChange, 'hoursPerWeek' | 'hourlyRate'>) {
  return { hoursPerWeek, hourlyPence: hourlyRate === null ? null : penceFromPounds(hourlyRate) };
}

/** In a change null says that something stays as it was; there a projection has nothing at all. */
function changesOf({ changes }: Started) {
  return changes.map(({ from, ...terms }) => {
    const { hoursPerWeek, hourlyPence } = termsOf(terms);
    return {
      from,
      ...(hoursPerWeek !== null && { hoursPerWeek }),
      ...(hourlyPence !== null && { hourlyPence }),
    };
  });
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
