import type { Reply } from '@waymark/api';
import { orNull } from '../forms/use-form.ts';

export type Tracker = Reply<'trackers.read'>;

/** A change of hours or pay from a day on, as it is typed. */
export interface TermsValues {
  readonly from: string;
  readonly hoursPerWeek: string;
  readonly hourlyRate: string;
}

/** A tracker as it is typed: everything is text until it is sent. */
export interface TrackerValues {
  readonly type: string;
  readonly status: Tracker['status'];
  readonly assigneeId: string;
  readonly description: string;
  readonly organisationId: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly hoursPerWeek: string;
  readonly hourlyRate: string;
  readonly changes: readonly TermsValues[];
  readonly note: string;
  readonly [name: string]: unknown;
}

export const EMPTY_TRACKER: TrackerValues = {
  type: 'Job',
  status: 'New',
  assigneeId: '',
  description: '',
  organisationId: '',
  startDate: '',
  endDate: '',
  hoursPerWeek: '',
  hourlyRate: '',
  changes: [],
  note: '',
};

/** A tracker of the server, to be typed over. */
export function valuesOf(tracker: Tracker): TrackerValues {
  return {
    type: tracker.type,
    status: tracker.status,
    assigneeId: tracker.assignee?.id ?? '',
    description: tracker.description ?? '',
    organisationId: tracker.organisation?.id ?? '',
    startDate: tracker.startDate ?? '',
    endDate: tracker.endDate ?? '',
    hoursPerWeek: tracker.hoursPerWeek ?? '',
    hourlyRate: tracker.hourlyRate ?? '',
    changes: tracker.changes.map(({ from, hoursPerWeek, hourlyRate }) => ({
      from,
      hoursPerWeek: hoursPerWeek ?? '',
      hourlyRate: hourlyRate ?? '',
    })),
    note: '',
  };
}

/** What is sent; a field left blank is sent as not given. */
export function bodyOf(values: TrackerValues) {
  return {
    assigneeId: orNull(values.assigneeId),
    description: orNull(values.description),
    organisationId: orNull(values.organisationId),
    startDate: orNull(values.startDate),
    endDate: orNull(values.endDate),
    hoursPerWeek: orNull(values.hoursPerWeek),
    hourlyRate: orNull(values.hourlyRate),
    changes: values.changes.map(({ from, hoursPerWeek, hourlyRate }) => ({
      from,
      hoursPerWeek: orNull(hoursPerWeek),
      hourlyRate: orNull(hourlyRate),
    })),
    ...(values.note.trim() !== '' && { note: values.note }),
  };
}

/** A rate as it reads: £12.50, and no digit less than was typed. */
export const rateShown = (rate: string): string =>
  `£${/\.\d{3,}$/.test(rate) ? rate : Number(rate).toFixed(2)}`;

/** Which fields a type of tracker asks for beside those that all have. */
export function asks(type: string): { employer: boolean; dates: boolean; pay: boolean } {
  const work = ['Job', 'Self-employment', 'Apprenticeship', 'Traineeship'].includes(type);
  return {
    employer: work || type === 'Education',
    dates: work || type === 'Education',
    pay: type === 'Job' || type === 'Apprenticeship',
  };
}
