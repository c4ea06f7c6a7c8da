import { daysBetween, type ISODate } from '@waymark/ilr/dates';
import { type Job, jobName, type OutcomeRecord } from './accrual/record.ts';
import type { OutcomeModel } from './models/model.ts';
import type { Decimal } from './money.ts';
import { type Projection, type ProjectOptions, project } from './project.ts';

/** Something that might be otherwise. */
export type Change =
  /** Other hours or pay from a day on, in one job or, without a name, in every job that runs then or later. */
  | {
      readonly kind: 'terms';
      readonly from: ISODate;
      readonly job?: string;
      readonly hoursPerWeek?: Decimal;
      readonly hourlyPence?: Decimal;
    }
  /** One more job. */
  | { readonly kind: 'another-job'; readonly job: Job }
  /** A job that ends on a day; without a name, every job that would still run. */
  | { readonly kind: 'ends'; readonly on: ISODate; readonly job?: string };

/** What a change would do. */
export interface WhatIf {
  readonly before: Projection;
  readonly after: Projection;
  /** For each milestone, both dates and how many days sooner it is; negative if later, null where a date is missing. */
  readonly milestones: readonly {
    readonly id: string;
    readonly before: ISODate | null;
    readonly after: ISODate | null;
    readonly daysSooner: number | null;
  }[];
}

/**
 * What the outcomes would be if something were otherwise.
 * @throws RecordError, SettingError as `project`; RangeError if the job named is not in the record
 */
export function whatIf(
  record: OutcomeRecord,
  model: OutcomeModel,
  change: Change,
  options: ProjectOptions,
): WhatIf {
  const before = project(record, model, options);
  const after = project({ ...record, jobs: changed(record.jobs, change) }, model, options);
  return {
    before,
    after,
    milestones: before.milestones.map((milestone, index) => {
      const then = after.milestones[index]!.date;
      const daysSooner = milestone.date === null || then === null ? null : daysBetween(then, milestone.date);
      return { id: milestone.id, before: milestone.date, after: then, daysSooner };
    }),
  };
}

function changed(jobs: readonly Job[], change: Change): Job[] {
  if (change.kind === 'another-job') return [...jobs, change.job];
  const { job: named } = change;
  if (named !== undefined && !jobs.some((job, index) => jobName(job, index) === named))
    throw new RangeError(`There is no job “${named}” to change.`);
  const day = change.kind === 'ends' ? change.on : change.from;
  return jobs.map((job, index) => {
    const concerned = named === undefined || jobName(job, index) === named;
    if (!concerned || (typeof job.end === 'string' && job.end < day)) return job;
    if (change.kind === 'ends') return job.start > day ? job : { ...job, end: day };
    const { from, hoursPerWeek, hourlyPence } = change;
    const terms = {
      ...(hoursPerWeek !== undefined && { hoursPerWeek }),
      ...(hourlyPence !== undefined && { hourlyPence }),
    };
    // A change that was already expected later keeps what is not asked about: other hours leave a pay rise in place.
    const expected = (job.changes ?? []).map(other => (other.from < from ? other : { ...other, ...terms }));
    return { ...job, changes: [...expected, { from, ...terms }].sort((a, b) => (a.from < b.from ? -1 : 1)) };
  });
}
