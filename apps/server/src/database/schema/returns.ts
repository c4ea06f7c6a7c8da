import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, moment, pence, personId, providerId, version } from './columns.ts';
import { belongsToParticipant } from './participants.ts';
import { belongsToProvider } from './providers.ts';

/** The check of a return in figures. */
export interface ReturnSummary {
  readonly learners: number;
  readonly errors: number;
  readonly warnings: number;
  readonly learnersWithErrors: number;
  readonly notCheckedRules: number;
  readonly milestonesDue: number;
  readonly milestonesDuePence: number;
}

/** An ILR return that is kept: its file and the result of its check lie in the store of files, by their content. */
export const keptReturn = pgTable(
  'kept_return',
  {
    providerId: providerId(),
    id: id(),
    fileName: text('file_name').notNull(),
    sha256: text('sha256').notNull(),
    size: pence('size').notNull(),
    ukprn: text('ukprn'),
    year: integer('year'),
    state: text('state', { enum: ['waiting', 'checking', 'checked', 'unreadable'] })
      .notNull()
      .default('waiting'),
    problem: text('problem'),
    summary: jsonb('summary').$type<ReturnSummary>(),
    resultSha256: text('result_sha256'),
    workId: uuid('work_id'),
    keptBy: personId('kept_by'),
    keptAt: moment('kept_at').notNull().defaultNow(),
  },
  table => [
    primaryKey({ columns: [table.providerId, table.id] }),
    belongsToProvider(table),
    index('kept_return_newest').on(table.providerId, table.keptAt, table.id),
  ],
);

/** A change to an ILR record that follows from a confirmed job, waiting for a person. */
export const proposal = pgTable(
  'proposal',
  {
    providerId: providerId(),
    id: id(),
    version: version(),
    groupId: uuid('group_id').notNull(),
    participantId: uuid('participant_id').notNull(),
    trackerId: uuid('tracker_id').notNull(),
    returnId: uuid('return_id').notNull(),
    learnRefNumber: text('learn_ref_number').notNull(),
    changes: jsonb('changes')
      .$type<readonly { aim: number; field: string; from: string | null; to: string | null }[]>()
      .notNull(),
    tried: jsonb('tried')
      .$type<{
        fixed: readonly { rule: string; message: string }[];
        new: readonly { rule: string; message: string }[];
        notChecked: number;
      }>()
      .notNull(),
    brings: text('brings'),
    status: text('status', { enum: ['open', 'accepted', 'refused', 'withdrawn'] })
      .notNull()
      .default('open'),
    decidedBy: personId('decided_by'),
    decidedAt: moment('decided_at'),
    reason: text('reason'),
    createdAt: createdAt(),
  },
  table => [
    primaryKey({ columns: [table.providerId, table.id] }),
    belongsToParticipant(table),
    foreignKey({
      columns: [table.providerId, table.returnId],
      foreignColumns: [keptReturn.providerId, keptReturn.id],
    }).onDelete('cascade'),
    index('proposal_status').on(table.providerId, table.status, table.createdAt, table.id),
  ],
);
