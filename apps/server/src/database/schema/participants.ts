import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, day, id, personId, providerId, version } from './columns.ts';
import { programme } from './programmes.ts';
import { group } from './providers.ts';

export const participant = pgTable(
  'participant',
  {
    providerId: providerId(),
    id: id(),
    groupId: uuid('group_id').notNull(),
    version: version(),
    firstName: text('first_name').notNull(),
    surname: text('surname').notNull(),
    email: text('email'),
    niNumber: text('ni_number'),
    reference: text('reference'),
    dateOfBirth: day('date_of_birth'),
    phone: text('phone'),
    addressLines: text('address_lines'),
    postcode: text('postcode'),
    caseOwnerId: personId('case_owner_id'),
    programmeId: uuid('programme_id'),
    programmeStart: day('programme_start'),
    programmeEnd: day('programme_end'),
    programmeStatus: text('programme_status').notNull().default('Onboarding'),
    rag: text('rag'),
    markers: text('markers').array().notNull().default(sql`'{}'::text[]`),
    learnRefNumber: text('learn_ref_number'),
    uln: text('uln'),
    allowMandatoryActivity: boolean('allow_mandatory_activity').notNull().default(false),
    sanctionStatus: text('sanction_status').notNull().default('Not Under Sanction'),
    archived: boolean('archived').notNull().default(false),
    createdBy: personId('created_by'),
    createdAt: createdAt(),
    // Lists are sorted and searched by these: small letters, so that an index answers.
    surnameKey: text('surname_key').notNull().generatedAlwaysAs(sql`lower(surname || ' ' || first_name)`),
    firstNameKey: text('first_name_key')
      .notNull()
      .generatedAlwaysAs(sql`lower(first_name || ' ' || surname)`),
    referenceKey: text('reference_key').generatedAlwaysAs(sql`lower(reference)`),
  },
  table => [
    primaryKey({ columns: [table.providerId, table.id] }),
    // What hangs on a participant carries the group too, and follows when the participant moves to another.
    unique('participant_with_group').on(table.providerId, table.id, table.groupId),
    foreignKey({ columns: [table.providerId, table.groupId], foreignColumns: [group.providerId, group.id] }),
    foreignKey({
      columns: [table.providerId, table.programmeId],
      foreignColumns: [programme.providerId, programme.id],
    }),
    uniqueIndex('participant_email').on(table.providerId, table.email),
    uniqueIndex('participant_ni_number').on(table.providerId, table.niNumber),
    index('participant_surname').on(table.providerId, table.archived, table.surnameKey, table.id),
    index('participant_surname_search').on(table.providerId, sql`surname_key text_pattern_ops`),
    index('participant_first_name_search').on(table.providerId, sql`first_name_key text_pattern_ops`),
    index('participant_reference_search').on(table.providerId, sql`reference_key text_pattern_ops`),
    index('participant_email_search').on(table.providerId, sql`email text_pattern_ops`),
    index('participant_ni_search').on(table.providerId, sql`ni_number text_pattern_ops`),
    index('participant_group_surname').on(
      table.providerId,
      table.groupId,
      table.archived,
      table.surnameKey,
      table.id,
    ),
    index('participant_programme').on(
      table.providerId,
      table.programmeId,
      table.archived,
      table.surnameKey,
      table.id,
    ),
    index('participant_status').on(
      table.providerId,
      table.programmeStatus,
      table.archived,
      table.surnameKey,
      table.id,
    ),
    index('participant_case_owner').on(
      table.providerId,
      table.caseOwnerId,
      table.archived,
      table.surnameKey,
      table.id,
    ),
    index('participant_created').on(table.providerId, table.archived, table.createdAt, table.id),
    index('participant_start').on(table.providerId, table.archived, table.programmeStart, table.id),
    index('participant_learner').on(table.providerId, table.learnRefNumber),
  ],
);

/** Ties rows to a participant: they follow to another group, and go when the participant is erased. */
export const belongsToParticipant = (table: {
  providerId: AnyPgColumn;
  participantId: AnyPgColumn;
  groupId: AnyPgColumn;
}) =>
  foreignKey({
    columns: [table.providerId, table.participantId, table.groupId],
    foreignColumns: [participant.providerId, participant.id, participant.groupId],
  })
    .onUpdate('cascade')
    .onDelete('cascade');
