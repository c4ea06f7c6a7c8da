import { z } from 'zod';
import { operation } from '../operation.ts';
import { done, id, line, moment, page, paging, person, several, version, withId } from '../shapes.ts';
import { piece } from './work.ts';

export const keptReturn = z.object({
  id,
  fileName: z.string(),
  sha256: z.string(),
  size: z.number().int(),
  ukprn: z.string().nullable(),
  year: z.number().int().nullable(),
  keptBy: person.nullable(),
  keptAt: moment,
  state: z.enum(['waiting', 'checking', 'checked', 'unreadable']),
  /** Why it could not be read; null where it was. */
  problem: z.string().nullable(),
  /** The check in figures, once it is done. */
  summary: z
    .object({
      learners: z.number().int(),
      errors: z.number().int(),
      warnings: z.number().int(),
      learnersWithErrors: z.number().int(),
      notCheckedRules: z.number().int(),
      milestonesDue: z.number().int(),
      milestonesDuePence: z.number().int(),
    })
    .nullable(),
  workId: z.string().nullable(),
});

export const PROPOSAL_STATUSES = ['open', 'accepted', 'refused', 'withdrawn'] as const;
const proposal = z.object({
  id,
  version,
  participant: z.object({ id, name: z.string() }),
  trackerId: id,
  returnId: id,
  learnRefNumber: z.string(),
  /** What would change in the record, from what to what. */
  changes: z.array(
    z.object({
      aim: z.number().int(),
      field: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
  /** What the rules say of the record before and after. */
  tried: z.object({
    fixed: z.array(z.object({ rule: z.string(), message: z.string() })),
    new: z.array(z.object({ rule: z.string(), message: z.string() })),
    notChecked: z.number().int(),
  }),
  /** Which milestone it would bring, as a sentence; null where none. */
  brings: z.string().nullable(),
  status: z.enum(PROPOSAL_STATUSES),
  decidedBy: person.nullable(),
  decidedAt: z.string().nullable(),
  reason: z.string().nullable(),
  createdAt: moment,
});

export const returns = {
  'returns.list': operation({
    method: 'GET',
    path: '/returns',
    says: 'Lists the returns that are kept, newest first.',
    query: z.object({ ...paging }),
    reply: page(keptReturn),
  }),
  'returns.keep': operation({
    method: 'POST',
    path: '/returns',
    says: 'Keeps a return and checks it in the background.',
    upload: z.object({}),
    reply: keptReturn,
  }),
  'returns.read': operation({
    method: 'GET',
    path: '/returns/:id',
    says: 'Shows one kept return.',
    params: withId,
    reply: keptReturn,
  }),
  'returns.result': operation({
    method: 'GET',
    path: '/returns/:id/result',
    says: 'Shows what the check of a kept return found: violations by rule and learner, and the milestones.',
    params: withId,
    file: true,
  }),
  'returns.file': operation({
    method: 'GET',
    path: '/returns/:id/file',
    says: 'Fetches the kept file, as it was.',
    params: withId,
    file: true,
  }),
  'returns.compare': operation({
    method: 'GET',
    path: '/returns/:id/compared-with/:otherId',
    says: 'Shows what a return changed against an earlier one: learners, violations, milestones.',
    params: z.object({ id, otherId: id }),
    reply: z.object({ comparison: z.unknown() }),
  }),
  'returns.remove': operation({
    method: 'DELETE',
    path: '/returns/:id',
    says: 'Removes a kept return, its file and its result.',
    params: withId,
    reply: done,
  }),
  'proposals.list': operation({
    method: 'GET',
    path: '/proposals',
    says: 'Lists changes to ILR records that follow from confirmed jobs and wait for a person.',
    query: z.object({
      ...paging,
      status: several(z.enum(PROPOSAL_STATUSES)),
      participantId: id.optional(),
      returnId: id.optional(),
    }),
    reply: page(proposal),
  }),
  'proposals.decide': operation({
    method: 'POST',
    path: '/proposals/:id/decision',
    says: 'Accepts or refuses a proposed change.',
    params: withId,
    body: z.object({ version, accept: z.boolean(), reason: line(500).optional() }),
    reply: proposal,
  }),
  'returns.writeChanged': operation({
    method: 'POST',
    path: '/returns/:id/changed-file',
    says: 'Writes a new ILR file from a kept return with the accepted changes in it.',
    params: withId,
    reply: piece,
  }),
};
