import { z } from 'zod';
import { operation } from '../operation.ts';
import {
  day,
  id,
  line,
  moment,
  named,
  orBlank,
  page,
  paging,
  pence,
  several,
  version,
  withId,
} from '../shapes.ts';

export const MILESTONE_STATUSES = [
  'Active',
  'Projected',
  'At risk',
  'Achieved',
  'Verified',
  'Invalid',
] as const;
export const CLAIM_STATUSES = ['Not claimed', 'Claimed', 'Paid', 'Rejected', 'On hold', 'Refunded'] as const;

export const milestone = z.object({
  id,
  version,
  participant: named,
  programme: named,
  programmeEnd: z.string().nullable(),
  key: z.string(),
  name: z.string(),
  projectedDate: z.string().nullable(),
  track: z.string().nullable(),
  why: z.string(),
  thresholdPence: z.number().nullable(),
  earnedPence: z.number().nullable(),
  weeksLeft: z.string().nullable(),
  windowLastDay: z.string().nullable(),
  warnings: z.array(z.object({ code: z.string(), message: z.string(), date: z.string().optional() })),
  status: z.enum(MILESTONE_STATUSES),
  achievedDate: z.string().nullable(),
  claimStatus: z.enum(CLAIM_STATUSES),
  /** Whether the payment fields are shown: for self-employment always, for jobs once paid or refunded. */
  paymentShown: z.boolean(),
  paidDate: z.string().nullable(),
  ersCreditPence: z.number().nullable(),
  creditNumber: z.string().nullable(),
  debitDate: z.string().nullable(),
  ersDebitPence: z.number().nullable(),
  debitNumber: z.string().nullable(),
  /** The evidence that is still missing before it can be claimed. */
  lacksEvidence: z.array(z.string()),
  calculatedAt: moment,
});

export const milestones = {
  'milestones.list': operation({
    method: 'GET',
    path: '/milestones',
    says: 'Lists milestones, of one participant or of all, a page at a time, by projected date.',
    query: z.object({
      ...paging,
      participantId: id.optional(),
      programmeId: several(id),
      status: several(z.enum(MILESTONE_STATUSES)),
      claimStatus: several(z.enum(CLAIM_STATUSES)),
      from: day.optional(),
      to: day.optional(),
    }),
    reply: page(milestone),
  }),
  'milestones.read': operation({
    method: 'GET',
    path: '/milestones/:id',
    says: 'Shows one milestone.',
    params: withId,
    reply: milestone,
  }),
  'milestones.change': operation({
    method: 'PATCH',
    path: '/milestones/:id',
    says: 'Changes the status, the achievement date, the claim and its payment. For supervisors.',
    params: withId,
    body: z
      .object({
        status: z.enum(MILESTONE_STATUSES),
        achievedDate: orBlank(day),
        claimStatus: z.enum(CLAIM_STATUSES),
        paidDate: orBlank(day),
        ersCreditPence: orBlank(pence),
        creditNumber: orBlank(line(60)),
        debitDate: orBlank(day),
        ersDebitPence: orBlank(pence),
        debitNumber: orBlank(line(60)),
        /** Claims although evidence is missing; the reason stays in the history. */
        despiteMissingEvidence: line(500).optional(),
      })
      .partial()
      .extend({ version }),
    reply: milestone,
  }),
};
