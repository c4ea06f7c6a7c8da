import { boolean, index, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, moment, personId, providerId } from './columns.ts';
import { belongsToParticipant } from './participants.ts';
import { belongsToProvider } from './providers.ts';

/** What one field changed from and to. */
export interface FieldChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/**
 * Who changed what. The database itself refuses to change or delete an entry (`migrations`); the one thing it lets be done
 * is to take the values out when a person is erased.
 */
export const historyEntry = pgTable(
  'history_entry',
  {
    providerId: providerId(),
    id: id(),
    at: moment('at').notNull().defaultNow(),
    by: personId('person_id'),
    subject: text('subject').notNull(),
    subjectId: text('subject_id').notNull(),
    /** The participant it is about, directly or not; stays as an empty name when the participant is gone. */
    participantId: uuid('participant_id'),
    action: text('action').notNull(),
    changes: jsonb('changes').$type<readonly FieldChange[]>().notNull().default([]),
    erased: boolean('erased').notNull().default(false),
  },
  table => [
    primaryKey({ columns: [table.providerId, table.id] }),
    belongsToProvider(table),
    index('history_subject').on(table.providerId, table.subject, table.subjectId, table.at, table.id),
    index('history_participant').on(table.providerId, table.participantId, table.at, table.id),
  ],
);

export const note = pgTable(
  'note',
  {
    providerId: providerId(),
    id: id(),
    groupId: uuid('group_id'),
    participantId: uuid('participant_id'),
    subject: text('subject').notNull(),
    subjectId: uuid('subject_id').notNull(),
    text: text('text').notNull(),
    by: personId('person_id'),
    at: moment('at').notNull().defaultNow(),
  },
  table => [
    primaryKey({ columns: [table.providerId, table.id] }),
    belongsToProvider(table),
    belongsToParticipant(table),
    index('note_subject').on(table.providerId, table.subjectId, table.at),
  ],
);

/** A filter of a list that somebody keeps under a name. */
export const savedView = pgTable(
  'saved_view',
  {
    providerId: providerId(),
    id: id(),
    userId: personId('user_id').notNull(),
    list: text('list').notNull(),
    name: text('name').notNull(),
    query: text('query').notNull(),
    createdAt: createdAt(),
  },
  table => [
    primaryKey({ columns: [table.providerId, table.id] }),
    belongsToProvider(table),
    unique('saved_view_name').on(table.providerId, table.userId, table.list, table.name),
  ],
);
