import { sql } from 'drizzle-orm';
import {
  boolean,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, day, decimal, id, moment, pence, personId, providerId, version } from './columns.ts';
import { organisation } from './organisations.ts';
import { belongsToParticipant } from './participants.ts';

/** New hours or a new rate from a day on; what is null stays as it was. */
export interface TermsChange {
  readonly from: string;
  readonly hoursPerWeek: string | null;
  readonly hourlyRate: string | null;
}

export const tracker = pgTable(
  'tracker',
  {
    providerId: providerId(),
    id: id(),
    version: version(),
    groupId: uuid('group_id').notNull(),
    participantId: uuid('participant_id').notNull(),
    type: text('type').notNull(),
    status: text('status').notNull().default('New'),
    assigneeId: personId('assignee_id'),
    description: text('description'),
    organisationId: uuid('organisation_id'),
    startDate: day('start_date'),
    endDate: day('end_date'),
    hoursPerWeek: decimal('hours_per_week'),
    /** Pounds an hour. */
    hourlyRate: decimal('hourly_rate'),
    changes: jsonb('changes').$type<readonly TermsChange[]>().notNull().default([]),
    sameEmployment: boolean('same_employment').notNull().default(false),
    createdBy: personId('created_by'),
    createdAt: createdAt(),
    descriptionKey: text('description_key').generatedAlwaysAs(sql`lower(description)`),
  },
  table => [
    primaryKey({ columns: [table.providerId, table.id] }),
    belongsToParticipant(table),
    foreignKey({
      columns: [table.providerId, table.organisationId],
      foreignColumns: [organisation.providerId, organisation.id],
    }),
    index('tracker_participant').on(table.providerId, table.participantId, table.createdAt, table.id),
    index('tracker_newest').on(table.providerId, table.createdAt, table.id),
    index('tracker_group').on(table.providerId, table.groupId, table.createdAt, table.id),
    index('tracker_assignee').on(table.providerId, table.assigneeId, table.createdAt, table.id),
    index('tracker_type_newest').on(table.providerId, table.type, table.createdAt, table.id),
    index('tracker_status').on(table.providerId, table.status, table.createdAt, table.id),
    index('tracker_organisation').on(table.providerId, table.organisationId, table.createdAt, table.id),
    index('tracker_description_search').on(table.providerId, sql`description_key text_pattern_ops`),
  ],
);

export const milestone = pgTable(
  'milestone',
  {
    providerId: providerId(),
    id: id(),
    version: version(),
    groupId: uuid('group_id').notNull(),
    participantId: uuid('participant_id').notNull(),
    programmeId: uuid('programme_id').notNull(),
    /** The milestone of the programme. */
    key: text('key').notNull(),
    name: text('name').notNull(),
    projectedDate: day('projected_date'),
    track: text('track'),
    why: text('why').notNull(),
    thresholdPence: pence('threshold_pence'),
    earnedPence: pence('earned_pence'),
    weeksLeft: decimal('weeks_left', 10, 2),
    windowLastDay: day('window_last_day'),
    warnings: jsonb('warnings')
      .$type<readonly { code: string; message: string; date?: string }[]>()
      .notNull()
      .default([]),
    status: text('status').notNull().default('Active'),
    achievedDate: day('achieved_date'),
    claimStatus: text('claim_status').notNull().default('Not claimed'),
    paidDate: day('paid_date'),
    ersCreditPence: pence('ers_credit_pence'),
    creditNumber: text('credit_number'),
    debitDate: day('debit_date'),
    ersDebitPence: pence('ers_debit_pence'),
    debitNumber: text('debit_number'),
    calculatedAt: moment('calculated_at').notNull().defaultNow(),
  },
  table => [
    primaryKey({ columns: [table.providerId, table.id] }),
    belongsToParticipant(table),
    unique('milestone_of_participant').on(
      table.providerId,
      table.participantId,
      table.programmeId,
      table.key,
    ),
    index('milestone_date').on(table.providerId, table.projectedDate, table.id),
    index('milestone_status').on(table.providerId, table.status, table.projectedDate, table.id),
    index('milestone_claim').on(table.providerId, table.claimStatus, table.projectedDate, table.id),
    index('milestone_programme').on(table.providerId, table.programmeId, table.projectedDate, table.id),
    index('milestone_programme_status').on(
      table.providerId,
      table.programmeId,
      table.status,
      table.projectedDate,
      table.id,
    ),
    index('milestone_group').on(table.providerId, table.groupId, table.projectedDate, table.id),
  ],
);
