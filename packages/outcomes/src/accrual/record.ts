import type { ISODate } from '@waymark/ilr/dates';
import type { Decimal } from '../money.ts';

/** A job as its tracker holds it. What is not known is absent or null: the record is accepted, and the result says so. */
export interface Job {
  /** What a result calls the job by; its place in the list otherwise. */
  readonly id?: string;
  readonly start: ISODate;
  /** Absent while the job goes on. */
  readonly end?: ISODate | null;
  readonly hoursPerWeek?: Decimal | null;
  /** Pay in pence an hour; fractions of a penny are allowed: `'1153.84'`. */
  readonly hourlyPence?: Decimal | null;
  /** Changes of hours or pay inside the job. */
  readonly changes?: readonly TermsChange[];
  /** Why the job's earnings do not count, where they do not: the employer is the provider itself. */
  readonly doesNotCount?: string;
  /** For an apprentice: the day the apprenticeship began, which decides on the minimum wage. */
  readonly apprenticeshipStart?: ISODate;
}

/** New hours or a new rate from a day on; what is absent stays as it was. */
export interface TermsChange {
  readonly from: ISODate;
  readonly hoursPerWeek?: Decimal | null;
  readonly hourlyPence?: Decimal | null;
}

/** A stretch of days, both ends counted; without an end it goes on. */
export interface Spell {
  readonly start: ISODate;
  readonly end?: ISODate | null;
}

/** Something that happened on a day: an offer of an interview, a completed course. */
export interface OutcomeEvent {
  readonly event: string;
  readonly date: ISODate;
}

/** What is known of one participant on one programme. */
export interface OutcomeRecord {
  readonly programmeStart: ISODate;
  /** For the minimum wage; without it that is not checked, and the result says so. */
  readonly dateOfBirth?: ISODate;
  readonly jobs: readonly Job[];
  readonly selfEmployment?: readonly Spell[];
  readonly events?: readonly OutcomeEvent[];
  /** Milestones that are already achieved, by id: they keep their date. */
  readonly achieved?: Readonly<Record<string, ISODate>>;
}

/** What a result calls a job: its id, or its place in the list. */
export function jobName(job: Job, index: number): string {
  return job.id ?? `job ${index + 1}`;
}
