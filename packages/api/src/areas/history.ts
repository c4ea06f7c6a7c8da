import { z } from 'zod';
import { operation } from '../operation.ts';
import { id, line, moment, named, page, paging, person, text } from '../shapes.ts';

/** The kinds of thing that have a history and notes. */
export const SUBJECTS = [
  'participant',
  'tracker',
  'milestone',
  'organisation',
  'contact',
  'address',
  'document',
  'programme',
  'person',
  'group',
  'provider',
  'return',
  'proposal',
  'referral',
  'import',
  'export',
] as const;

const entry = z.object({
  id,
  at: moment,
  by: person.nullable(),
  subject: z.enum(SUBJECTS),
  subjectId: z.string(),
  action: z.string(),
  /** What changed, from what to what; empty once the person was erased. */
  changes: z.array(z.object({ field: z.string(), from: z.unknown(), to: z.unknown() })),
  erased: z.boolean(),
});

const note = z.object({ id, text: z.string(), by: person.nullable(), at: moment });

const savedView = z.object({ id, list: z.string(), name: z.string(), query: z.string() });

export const history = {
  'history.list': operation({
    method: 'GET',
    path: '/history',
    says: 'Shows who changed what from what to what, newest first. Nothing in it is ever changed.',
    query: z.object({ ...paging, subject: z.enum(SUBJECTS), subjectId: z.string().min(1).max(64) }),
    reply: page(entry),
  }),
  'notes.list': operation({
    method: 'GET',
    path: '/notes',
    says: 'Lists the notes on a participant, tracker or employer, newest first.',
    query: z.object({ subject: z.enum(['participant', 'tracker', 'organisation']), subjectId: id }),
    reply: z.object({ rows: z.array(note) }),
  }),
  'notes.create': operation({
    method: 'POST',
    path: '/notes',
    says: 'Adds a note to a participant, tracker or employer.',
    body: z.object({
      subject: z.enum(['participant', 'tracker', 'organisation']),
      subjectId: id,
      text: text(4000).refine(value => value !== '', 'Write something.'),
    }),
    reply: note,
  }),
  'views.list': operation({
    method: 'GET',
    path: '/views',
    says: 'Lists one’s own saved filters.',
    query: z.object({ list: line(40).optional() }),
    reply: z.object({ rows: z.array(savedView) }),
  }),
  'views.save': operation({
    method: 'POST',
    path: '/views',
    says: 'Saves a filter under a name; one of that name is replaced.',
    body: z.object({ list: line(40), name: line(80), query: z.string().max(2000) }),
    reply: savedView,
  }),
  'views.remove': operation({
    method: 'DELETE',
    path: '/views/:id',
    says: 'Removes one’s own saved filter.',
    params: z.object({ id }),
    reply: z.object({ done: z.literal(true) }),
  }),
  'search.find': operation({
    method: 'GET',
    path: '/search',
    says: 'Finds participants, employers and trackers whose names begin so.',
    query: z.object({ q: z.string().trim().min(1).max(100) }),
    reply: z.object({
      participants: z.array(named.extend({ note: z.string() })),
      organisations: z.array(named.extend({ note: z.string() })),
      trackers: z.array(named.extend({ note: z.string(), participantId: id })),
    }),
  }),
};
