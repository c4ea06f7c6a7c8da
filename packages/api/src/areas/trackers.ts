import { z } from 'zod';
import { operation } from '../operation.ts';
import {
  day,
  hours,
  id,
  line,
  moment,
  named,
  orBlank,
  page,
  paging,
  person,
  rate,
  several,
  text,
  version,
  withId,
  yesNo,
} from '../shapes.ts';

/** The kinds of tracker that every provider has; custom ones come beside them by name. */
export const TRACKER_TYPES = [
  'Job',
  'Self-employment',
  'Apprenticeship',
  'Traineeship',
  'Education',
  'Compliance',
  'Monitoring',
] as const;
export const TRACKER_STATUSES = ['New', 'In progress', 'On hold', 'Closed'] as const;

const termsChange = z
  .object({ from: day, hoursPerWeek: orBlank(hours).default(null), hourlyRate: orBlank(rate).default(null) })
  .refine(
    ({ hoursPerWeek, hourlyRate }) => hoursPerWeek !== null || hourlyRate !== null,
    'Say the new hours, the new rate, or both.',
  );

const details = {
  assigneeId: orBlank(z.string().max(64)),
  /** For a job, its title. */
  description: orBlank(line(200)),
  organisationId: orBlank(id),
  startDate: orBlank(day),
  endDate: orBlank(day),
  hoursPerWeek: orBlank(hours),
  /** Pounds an hour. */
  hourlyRate: orBlank(rate),
  /** Dated changes of hours or pay; what a change leaves out stays as it was. */
  changes: z.array(termsChange).max(100),
  /** A stretch of the job before it: pay went on without a new employment. */
  sameEmployment: z.boolean(),
};

const trackerRow = z.object({
  id,
  participant: named,
  type: z.string(),
  status: z.enum(TRACKER_STATUSES),
  description: z.string().nullable(),
  assignee: person.nullable(),
  organisation: named.nullable(),
  startDate: z.string().nullable(),
  endDate: z.string().nullable(),
  createdBy: person.nullable(),
  createdAt: moment,
});
export const tracker = trackerRow.extend({
  version,
  hoursPerWeek: z.string().nullable(),
  hourlyRate: z.string().nullable(),
  changes: z.array(
    z.object({ from: z.string(), hoursPerWeek: z.string().nullable(), hourlyRate: z.string().nullable() }),
  ),
  sameEmployment: z.boolean(),
  /** What a projection lacks in this tracker, as sentences. */
  lacks: z.array(z.string()),
});

export const trackers = {
  'trackers.list': operation({
    method: 'GET',
    path: '/trackers',
    says: 'Lists trackers, of one participant or of all, a page at a time, newest first.',
    query: z.object({
      ...paging,
      participantId: id.optional(),
      organisationId: id.optional(),
      type: several(z.string().max(60)),
      status: several(z.enum(TRACKER_STATUSES)),
      assigneeId: z.string().max(64).optional(),
      search: z.string().trim().max(100).optional(),
      startFrom: day.optional(),
      startTo: day.optional(),
    }),
    reply: page(trackerRow),
  }),
  'trackers.create': operation({
    method: 'POST',
    path: '/participants/:id/trackers',
    says: 'Adds a tracker to a participant. A job needs a confirmed employer, a start date and weekly hours.',
    params: withId,
    body: z.object({
      type: line(60),
      assigneeId: details.assigneeId.default(null),
      description: details.description.default(null),
      organisationId: details.organisationId.default(null),
      startDate: details.startDate.default(null),
      endDate: details.endDate.default(null),
      hoursPerWeek: details.hoursPerWeek.default(null),
      hourlyRate: details.hourlyRate.default(null),
      changes: details.changes.default([]),
      sameEmployment: details.sameEmployment.default(false),
      note: text(4000).optional(),
    }),
    reply: tracker,
  }),
  'trackers.read': operation({
    method: 'GET',
    path: '/trackers/:id',
    says: 'Shows one tracker.',
    params: withId,
    reply: tracker,
  }),
  'trackers.change': operation({
    method: 'PATCH',
    path: '/trackers/:id',
    says: 'Changes a tracker; the milestones of its participant are worked out anew.',
    params: withId,
    body: z
      .object({ ...details, status: z.enum(TRACKER_STATUSES) })
      .partial()
      .extend({ version, note: text(4000).optional() }),
    reply: tracker,
  }),
  'trackerTypes.list': operation({
    method: 'GET',
    path: '/tracker-types',
    says: 'Lists the types of tracker: those of Waymark and those of the provider.',
    reply: z.object({ rows: z.array(z.object({ name: z.string(), custom: z.boolean() })) }),
  }),
  'trackerTypes.create': operation({
    method: 'POST',
    path: '/tracker-types',
    says: 'Adds a type of tracker.',
    body: z.object({ name: line(60) }),
    reply: z.object({ name: z.string(), custom: z.boolean() }),
  }),
  'workList.read': operation({
    method: 'GET',
    path: '/work-list',
    says: 'Lists what one person has to look at: what is due, what lacks evidence, whose window closes.',
    query: z.object({
      /** Whose; one’s own if absent. */
      assigneeId: z.string().max(64).optional(),
      includeUnassigned: yesNo.optional(),
    }),
    reply: z.object({
      rows: z.array(
        z.object({
          kind: z.enum(['due', 'lacks-evidence', 'window-closes', 'incomplete', 'referral']),
          message: z.string(),
          participant: named,
          trackerId: z.string().nullable(),
          milestoneId: z.string().nullable(),
          date: z.string().nullable(),
        }),
      ),
      /** More stands there than is shown. */
      more: z.boolean(),
    }),
  }),
};
