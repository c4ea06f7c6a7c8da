import { z } from 'zod';
import { operation } from '../operation.ts';
import {
  day,
  done,
  id,
  line,
  moment,
  orBlank,
  page,
  paging,
  person,
  several,
  text,
  version,
  withId,
} from '../shapes.ts';

/** A piece of work that goes on in the background. */
export const piece = z.object({
  id,
  kind: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  /** What is done so far, of how much; null where that is not known yet. */
  progress: z.object({ done: z.number().int(), of: z.number().int().nullable() }),
  /** A sentence on how it ended, or how it stands. */
  says: z.string().nullable(),
  startedBy: person.nullable(),
  createdAt: moment,
  finishedAt: z.string().nullable(),
  /**
   * What was asked for: of an export `of`, `format`, and the days `from` and `to` where they were given; of a new file of a
   * return (`write-return`) its `returnId`.
   */
  asked: z.record(z.string(), z.string()),
  /** There is a file to fetch, and what it is called. */
  hasFile: z.boolean(),
  fileName: z.string().nullable(),
});

export const IMPORT_KINDS = ['participants', 'organisations', 'referrals'] as const;
export const EXPORT_SUBJECTS = [
  'participants',
  'organisations',
  'contacts',
  'trackers',
  'milestones',
  'documents',
  'referrals',
  'history',
] as const;

/** Which column of the file gives which field; a field that is not named is not touched. */
const mapping = z.record(z.string().max(60), z.string().max(200));

const importPreview = z.object({
  id,
  kind: z.enum(IMPORT_KINDS),
  fileName: z.string(),
  state: z.enum(['reading', 'ready', 'applying', 'applied', 'failed', 'cancelled']),
  /** The columns found, each with up to three of its values. */
  columns: z.array(z.object({ name: z.string(), examples: z.array(z.string()) })),
  /** The fields that can be filled, those that must be first. */
  fields: z.array(z.object({ name: z.string(), title: z.string(), mandatory: z.boolean() })),
  mapping,
  counts: z.object({
    create: z.number().int(),
    update: z.number().int(),
    version: z.number().int(),
    same: z.number().int(),
    refuse: z.number().int(),
  }),
  workId: z.string().nullable(),
  says: z.string().nullable(),
});

const importBrief = importPreview
  .pick({ id: true, kind: true, fileName: true, state: true, says: true })
  .extend({ startedBy: person.nullable(), createdAt: moment });

const importRow = z.object({
  line: z.number().int(),
  file: z.string(),
  will: z.enum(['create', 'update', 'version', 'same', 'refuse']),
  /** Who or what it is about, for the eye. */
  name: z.string(),
  matchedBy: z.string().nullable(),
  subjectId: z.string().nullable(),
  changes: z.array(z.object({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
  problems: z.array(z.string()),
  done: z.boolean(),
});

/** What a referral says beside who it is about, in the shapes in which it is taken in. */
export const referralDetails = z.object({
  /** The unique reference of the line: the purchase-order number. */
  reference: orBlank(line(50)),
  referredOn: orBlank(day),
  /** What these two days mean depends on the line. */
  date1: orBlank(day),
  date2: orBlank(day),
  safeguarding: orBlank(text(300)),
  incident: orBlank(text(300)),
});

export const REFERRAL_STATUSES = ['requires attention', 'applied', 'kept aside', 'retained'] as const;
const referral = z.object({
  id,
  version,
  participant: z.object({ id, name: z.string() }).nullable(),
  reference: z.string().nullable(),
  /** The first is 1; each later referral for the person one more. */
  number: z.number().int(),
  status: z.enum(REFERRAL_STATUSES),
  blocks: z.object({
    personal: z.record(z.string(), z.string()),
    contact: z.record(z.string(), z.string()),
    referral: z.record(z.string(), z.string()),
    additional: z.record(z.string(), z.string()),
  }),
  /** Against the record as it stands. */
  differences: z.array(
    z.object({ field: z.string(), record: z.string().nullable(), referral: z.string().nullable() }),
  ),
  decidedBy: person.nullable(),
  decidedAt: z.string().nullable(),
  note: z.string().nullable(),
  receivedAt: moment,
});

export const work = {
  'work.list': operation({
    method: 'GET',
    path: '/work',
    says: 'Lists work in the background, newest first, all or of one kind.',
    query: z.object({ ...paging, kind: line(40).optional() }),
    reply: page(piece),
  }),
  'work.read': operation({
    method: 'GET',
    path: '/work/:id',
    says: 'Shows how far work in the background is.',
    params: withId,
    reply: piece,
  }),
  'work.file': operation({
    method: 'GET',
    path: '/work/:id/file',
    says: 'Fetches the file that work in the background has written, such as an export.',
    params: withId,
    file: true,
  }),
  'work.cancel': operation({
    method: 'POST',
    path: '/work/:id/cancel',
    says: 'Stops work in the background before its next step.',
    params: withId,
    reply: done,
  }),
  'imports.list': operation({
    method: 'GET',
    path: '/imports',
    says: 'Lists the imports that one may see, newest first.',
    query: z.object({ ...paging }),
    reply: page(importBrief),
  }),
  'imports.begin': operation({
    method: 'POST',
    path: '/imports',
    says: 'Takes in a CSV file, or a zip of CSV files with referrals, and works out what it would do. Nothing is changed yet.',
    upload: z.object({ kind: z.enum(IMPORT_KINDS) }),
    reply: importPreview,
  }),
  'imports.read': operation({
    method: 'GET',
    path: '/imports/:id',
    says: 'Shows what an import would add, change and refuse.',
    params: withId,
    reply: importPreview,
  }),
  'imports.rows': operation({
    method: 'GET',
    path: '/imports/:id/rows',
    says: 'Lists the lines of an import, each with what would become of it and why.',
    params: withId,
    query: z.object({ ...paging, will: several(z.enum(['create', 'update', 'version', 'same', 'refuse'])) }),
    reply: page(importRow),
  }),
  'imports.map': operation({
    method: 'PUT',
    path: '/imports/:id/mapping',
    says: 'Says which column is which field; it is remembered for files with the same columns.',
    params: withId,
    body: z.object({ mapping }),
    reply: importPreview,
  }),
  'imports.apply': operation({
    method: 'POST',
    path: '/imports/:id/apply',
    says: 'Carries out the import: what can be added and changed is; what was refused stays out.',
    params: withId,
    body: z.object({ create: z.boolean().default(true), update: z.boolean().default(true) }),
    reply: importPreview,
  }),
  'imports.refused': operation({
    method: 'GET',
    path: '/imports/:id/refused',
    says: 'Fetches the refused lines as CSV, each with its reason.',
    params: withId,
    file: true,
  }),
  'referrals.list': operation({
    method: 'GET',
    path: '/referrals',
    says: 'Lists referrals, of one participant or those that require attention.',
    query: z.object({ ...paging, participantId: id.optional(), status: several(z.enum(REFERRAL_STATUSES)) }),
    reply: page(referral),
  }),
  'referrals.decide': operation({
    method: 'POST',
    path: '/referrals/:id/decision',
    says: 'Applies a version to the record, keeps the record as it is, or keeps the version aside.',
    params: withId,
    body: z.object({
      version,
      decision: z.enum(['apply', 'retain', 'keep aside']),
      /** Which fields to apply; all that differ if absent. */
      fields: z.array(z.string().max(60)).max(60).optional(),
      note: text(1000).optional(),
    }),
    reply: referral,
  }),
  'exports.create': operation({
    method: 'POST',
    path: '/exports',
    says: 'Writes a list as CSV or XLSX in the background.',
    body: z.object({
      of: z.enum(EXPORT_SUBJECTS),
      format: z.enum(['csv', 'xlsx']),
      from: day.optional(),
      to: day.optional(),
    }),
    reply: piece,
  }),
  'imports.mappings': operation({
    method: 'GET',
    path: '/import-mappings',
    says: 'Lists which columns gave which fields in earlier imports, as it is remembered.',
    query: z.object({ kind: z.enum(IMPORT_KINDS).optional() }),
    reply: z.object({
      rows: z.array(z.object({ id, kind: z.string(), name: z.string(), mapping, usedAt: moment })),
    }),
  }),
};
