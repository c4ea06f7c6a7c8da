import { addDays, dayNumber, type ISODate } from '@waymark/ilr/dates';
import type { Decimal } from '../money.ts';
import type { Settings } from '../settings.ts';
import { type Job, jobName, type OutcomeRecord } from './record.ts';

/** The terms of a job between two changes: days, hours and rate. */
export interface Terms {
  readonly from: ISODate;
  /** The last day of these terms; undefined while they hold. */
  readonly to: ISODate | undefined;
  readonly hoursPerWeek: Decimal | undefined;
  readonly hourlyPence: Decimal | undefined;
}

/** The job cut at its changes of hours or pay; empty if it ends before it starts. */
export function termsOf(job: Job, endDate: Settings['endDate'] = 'worked'): Terms[] {
  const last = lastDay(job, endDate);
  const changes = [...(job.changes ?? [])].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const terms: Terms[] = [];
  let from = job.start;
  let hoursPerWeek = job.hoursPerWeek ?? undefined;
  let hourlyPence = job.hourlyPence ?? undefined;
  const close = (to: ISODate | undefined) => {
    if (to === undefined || to >= from) terms.push({ from, to, hoursPerWeek, hourlyPence });
  };
  for (const change of changes) {
    if (last !== undefined && change.from > last) break;
    if (change.from > from) {
      close(addDays(change.from, -1));
      from = change.from;
    }
    if (change.hoursPerWeek !== undefined) hoursPerWeek = change.hoursPerWeek ?? undefined;
    if (change.hourlyPence !== undefined) hourlyPence = change.hourlyPence ?? undefined;
  }
  close(last);
  return terms;
}

/** The days of a job that count, under unchanging terms. Days are day numbers; see `dayNumber`. */
export interface Stretch {
  readonly job: string;
  readonly from: number;
  /** The last day; Infinity while it goes on. */
  readonly to: number;
  /** The first and the last counted day of the whole job, by which its weeks and pay periods are counted. */
  readonly jobFrom: number;
  readonly jobTo: number;
  readonly hoursPerWeek: Decimal | undefined;
  readonly hourlyPence: Decimal | undefined;
}

/** The stretches of all jobs that count, on and after programme start. */
export function countedStretches(
  record: OutcomeRecord,
  settings: Pick<Settings, 'endDate' | 'runningJob'>,
): Stretch[] {
  const start = dayNumber(record.programmeStart);
  return record.jobs.flatMap((job, index) => {
    if (job.doesNotCount !== undefined) return [];
    if (settings.runningJob === 'not-counted' && job.start < record.programmeStart) return [];
    const name = jobName(job, index);
    const jobFrom = Math.max(dayNumber(job.start), start);
    const last = lastDay(job, settings.endDate);
    const jobTo = last === undefined ? Infinity : dayNumber(last);
    const stretches: Stretch[] = [];
    for (const { from, to, hoursPerWeek, hourlyPence } of termsOf(job, settings.endDate)) {
      const first = Math.max(dayNumber(from), start);
      const end = to === undefined ? Infinity : dayNumber(to);
      if (end >= first)
        stretches.push({ job: name, from: first, to: end, jobFrom, jobTo, hoursPerWeek, hourlyPence });
    }
    return stretches;
  });
}

function lastDay(job: Job, endDate: Settings['endDate']): ISODate | undefined {
  if (job.end === undefined || job.end === null) return undefined;
  return endDate === 'worked' ? job.end : addDays(job.end, -1);
}
