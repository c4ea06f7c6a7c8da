import { boolean, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, moment, pence, personId, providerId, version } from './columns.ts';
import { belongsToParticipant } from './participants.ts';
import { belongsToProvider } from './providers.ts';

/** Evidence, tied to the fact that it proves. Its files are its versions. */
export const document = pgTable(
  'document',
  {
    providerId: providerId(),
    id: id(),
    version: version(),
    groupId: uuid('group_id'),
    participantId: uuid('participant_id'),
    trackerId: uuid('tracker_id'),
    milestoneId: uuid('milestone_id'),
    organisationId: uuid('organisation_id'),
    proves: text('proves').notNull(),
    description: text('description'),
    removed: boolean('removed').notNull().default(false),
    createdAt: createdAt(),
  },
  table => [
    primaryKey({ columns: [table.providerId, table.id] }),
    belongsToProvider(table),
    belongsToParticipant(table),
    index('document_participant').on(table.providerId, table.participantId),
    index('document_organisation').on(table.providerId, table.organisationId),
  ],
);

export const documentVersion = pgTable(
  'document_version',
  {
    providerId: providerId(),
    documentId: uuid('document_id').notNull(),
    number: integer('number').notNull(),
    fileName: text('file_name').notNull(),
    mediaType: text('media_type').notNull(),
    size: pence('size').notNull(),
    /** Where the file is: `../../files/store.ts` keeps files by their content. */
    sha256: text('sha256').notNull(),
    uploadedBy: personId('uploaded_by'),
    uploadedAt: moment('uploaded_at').notNull().defaultNow(),
    reason: text('reason'),
  },
  table => [
    primaryKey({ columns: [table.providerId, table.documentId, table.number] }),
    foreignKey({
      columns: [table.providerId, table.documentId],
      foreignColumns: [document.providerId, document.id],
    }).onDelete('cascade'),
    index('document_version_file').on(table.providerId, table.sha256),
  ],
);
