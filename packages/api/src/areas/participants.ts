import { z } from 'zod';
import { operation } from '../operation.ts';
import {
  day,
  done,
  email,
  hours,
  id,
  line,
  moment,
  named,
  niNumber,
  orBlank,
  page,
  paging,
  person,
  phone,
  postcode,
  rate,
  several,
  text,
  version,
  withId,
  yesNo,
} from '../shapes.ts';

export const PROGRAMME_STATUSES = [
  'Onboarding',
  'Ready to Enrol',
  'Active',
  'On a Break',
  'Entered EPA',
  'Pending Change of Programme',
  'Completed',
  'Left',
] as const;
export const RAG = ['red', 'amber', 'green'] as const;
export const MARKERS = ['Safeguarding', 'Incident', 'Cold Referral'] as const;
export const SANCTION_STATUSES = [
  'Not Under Sanction',
  'Pending Decision for Failure to Comply',
  'Under Sanction for Failure to Comply',
  'Pending Decision for Failure to Attend',
  'Under Sanction for Failure to Attend',
] as const;

const details = {
  firstName: line(50),
  surname: line(50),
  email: orBlank(email),
  niNumber: orBlank(niNumber),
  /** A free local reference. */
  reference: orBlank(line(50)),
  dateOfBirth: orBlank(day),
  phone: orBlank(phone),
  addressLines: orBlank(text(300)),
  postcode: orBlank(postcode),
  groupId: id,
  caseOwnerId: orBlank(z.string().max(64)),
  programmeId: orBlank(id),
  programmeStart: orBlank(day),
  programmeEnd: orBlank(day),
  programmeStatus: z.enum(PROGRAMME_STATUSES),
  rag: orBlank(z.enum(RAG)),
  markers: z.array(z.enum(MARKERS)).max(MARKERS.length),
  /** The learner of the ILR that this participant is. */
  learnRefNumber: orBlank(line(12)),
  uln: orBlank(z.string().regex(/^[1-9]\d{9}$/, 'A ULN has ten digits.')),
};

const participantRow = z.object({
  id,
  firstName: z.string(),
  surname: z.string(),
  email: z.string().nullable(),
  niNumber: z.string().nullable(),
  reference: z.string().nullable(),
  group: named,
  caseOwner: person.nullable(),
  programme: named.nullable(),
  programmeStart: z.string().nullable(),
  programmeStatus: z.enum(PROGRAMME_STATUSES),
  rag: z.enum(RAG).nullable(),
  markers: z.array(z.string()),
  archived: z.boolean(),
  /** The earliest milestone that is not achieved: its projected date, or null. */
  nextMilestone: z
    .object({ name: z.string(), projectedDate: z.string().nullable(), status: z.string() })
    .nullable(),
});

export const participant = participantRow.extend({
  version,
  dateOfBirth: z.string().nullable(),
  phone: z.string().nullable(),
  addressLines: z.string().nullable(),
  postcode: z.string().nullable(),
  programmeEnd: z.string().nullable(),
  learnRefNumber: z.string().nullable(),
  uln: z.string().nullable(),
  allowMandatoryActivity: z.boolean(),
  sanctionStatus: z.enum(SANCTION_STATUSES),
  createdAt: moment,
  createdBy: person.nullable(),
});

/** A change of hours or pay that might come, for a what-if. */
const change = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('terms'),
    from: day,
    /** The tracker of the job; every open job if absent. */
    trackerId: id.optional(),
    hoursPerWeek: hours.optional(),
    hourlyRate: rate.optional(),
  }),
  z.object({ kind: z.literal('another-job'), start: day, hoursPerWeek: hours, hourlyRate: rate }),
  z.object({ kind: z.literal('ends'), on: day, trackerId: id.optional() }),
]);

const warning = z.object({
  code: z.string(),
  message: z.string(),
  trackerId: z.string().optional(),
  milestone: z.string().optional(),
  date: z.string().optional(),
});

const projection = z.object({
  today: day,
  programmeStart: day,
  windowLastDay: z.string().nullable(),
  milestones: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      date: z.string().nullable(),
      track: z.string().nullable(),
      why: z.string(),
      thresholdPence: z.number().nullable(),
      earnedPence: z.number().nullable(),
      weeksLeft: z.string().nullable(),
      /** The settings that the date rests on, each with the value in force and what it means. */
      restsOn: z.array(
        z.object({ setting: z.string(), title: z.string(), value: z.string(), means: z.string() }),
      ),
    }),
  ),
  /** The running total of pay by day, in whole pence. */
  curve: z.array(z.object({ date: day, pence: z.number() })),
  warnings: z.array(warning),
});

export const participants = {
  'participants.list': operation({
    method: 'GET',
    path: '/participants',
    says: 'Lists participants, a page at a time.',
    query: z.object({
      ...paging,
      /** The beginning of a surname, first name, reference, e-mail or National Insurance number. */
      search: z.string().trim().max(100).optional(),
      groupId: several(id),
      programmeId: several(id),
      programmeStatus: several(z.enum(PROGRAMME_STATUSES)),
      rag: several(z.enum(RAG)),
      caseOwnerId: z.string().max(64).optional(),
      archived: yesNo.optional(),
      sort: z.enum(['surname', 'programmeStart', 'created']).default('surname'),
      order: z.enum(['asc', 'desc']).default('asc'),
    }),
    reply: page(participantRow),
  }),
  'participants.create': operation({
    method: 'POST',
    path: '/participants',
    says: 'Adds a participant.',
    body: z.object({
      ...details,
      email: details.email.default(null),
      niNumber: details.niNumber.default(null),
      reference: details.reference.default(null),
      dateOfBirth: details.dateOfBirth.default(null),
      phone: details.phone.default(null),
      addressLines: details.addressLines.default(null),
      postcode: details.postcode.default(null),
      /** The first group if absent. */
      groupId: id.optional(),
      caseOwnerId: details.caseOwnerId.default(null),
      programmeId: details.programmeId.default(null),
      programmeStart: details.programmeStart.default(null),
      programmeEnd: details.programmeEnd.default(null),
      programmeStatus: details.programmeStatus.default('Onboarding'),
      rag: details.rag.default(null),
      markers: details.markers.default([]),
      learnRefNumber: details.learnRefNumber.default(null),
      uln: details.uln.default(null),
    }),
    reply: participant,
  }),
  'participants.read': operation({
    method: 'GET',
    path: '/participants/:id',
    says: 'Shows one participant.',
    params: withId,
    reply: participant,
  }),
  'participants.change': operation({
    method: 'PATCH',
    path: '/participants/:id',
    says: 'Changes what is known of a participant.',
    params: withId,
    body: z
      .object({ ...details, archived: z.boolean() })
      .partial()
      .extend({ version }),
    reply: participant,
  }),
  'participants.mandation': operation({
    method: 'PATCH',
    path: '/participants/:id/mandation',
    says: 'Allows mandatory activity, or sets the sanction status.',
    params: withId,
    body: z.object({
      version,
      allowMandatoryActivity: z.boolean().optional(),
      sanctionStatus: z.enum(SANCTION_STATUSES).optional(),
    }),
    reply: participant,
  }),
  'participants.projection': operation({
    method: 'GET',
    path: '/participants/:id/projection',
    says: 'Shows when the jobs of a participant reach each milestone, with the earnings curve and what it rests on.',
    params: withId,
    query: z.object({ today: day.optional() }),
    reply: projection,
  }),
  'participants.whatIf': operation({
    method: 'POST',
    path: '/participants/:id/what-if',
    says: 'Shows what would come of other hours, other pay, another job or an end. Nothing is saved.',
    params: withId,
    body: z.object({ change, today: day.optional() }),
    reply: z.object({
      before: projection,
      after: projection,
      milestones: z.array(
        z.object({
          key: z.string(),
          before: z.string().nullable(),
          after: z.string().nullable(),
          daysSooner: z.number().nullable(),
        }),
      ),
    }),
  }),
  'participants.everything': operation({
    method: 'GET',
    path: '/participants/:id/everything',
    says: 'Fetches all that is held of one person, as a zip of JSON and documents, for a subject access request.',
    params: withId,
    file: true,
  }),
  'participants.erase': operation({
    method: 'POST',
    path: '/participants/:id/erase',
    says: 'Erases a person and all that is held of them. An entry without personal data stays in the history.',
    params: withId,
    body: z.object({ version, reason: line(500) }),
    reply: done,
  }),
};
