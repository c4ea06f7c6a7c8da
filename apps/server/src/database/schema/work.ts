import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, id, moment, personId, providerId, version } from './columns.ts';
import { belongsToParticipant } from './participants.ts';
import { belongsToProvider } from './providers.ts';

/**
 * Work in the background. The queue (pg-boss) says that something is to be done; what it is, how far it has come and how it
 * ended stands here. Each step commits its effects together with `cursor`, so that a worker that is killed loses nothing and
 * the next one does nothing twice.
 */
export const work = pgTable(
  'work',
  {
    providerId: providerId(),
    id: id(),
    kind: text('kind').notNull(),
    state: text('state', { enum: ['waiting', 'running', 'done', 'failed', 'cancelled'] })
      .notNull()
      .default('waiting'),
    input: jsonb('input').$type<Readonly<Record<string, unknown>>>().notNull().default({}),
    /** Where the next step begins; null before the first. */
    cursor: jsonb('cursor').$type<unknown>(),
    done: integer('done').notNull().default(0),
    of: integer('of'),
    says: text('says'),
    /** The file it made. */
    fileSha256: text('file_sha256'),
    fileName: text('file_name'),
    /** Whose groups it may see: those of whoever started it. */
    groups: text('groups').notNull().default('*'),
    startedBy: personId('started_by'),
    createdAt: createdAt(),
    startedAt: moment('started_at'),
    finishedAt: moment('finished_at'),
  },
  table => [
    primaryKey({ columns: [table.providerId, table.id] }),
    belongsToProvider(table),
    index('work_newest').on(table.providerId, table.createdAt, table.id),
  ],
);

/** A column of a file and some of its values; `example` is what earlier versions kept. */
interface ColumnFound {
  readonly name: string;
  readonly examples?: readonly string[];
  readonly example?: string;
}

/** A file that is being imported, and what it would do. */
export const importFile = pgTable(
  'import_file',
  {
    providerId: providerId(),
    id: id(),
    kind: text('kind').notNull(),
    fileName: text('file_name').notNull(),
    sha256: text('sha256').notNull(),
    state: text('state', { enum: ['reading', 'ready', 'applying', 'applied', 'failed', 'cancelled'] })
      .notNull()
      .default('reading'),
    columns: jsonb('columns').$type<readonly ColumnFound[]>().notNull().default([]),
    mapping: jsonb('mapping').$type<Readonly<Record<string, string>>>().notNull().default({}),
    says: text('says'),
    workId: uuid('work_id'),
    startedBy: personId('started_by'),
    createdAt: createdAt(),
  },
  table => [primaryKey({ columns: [table.providerId, table.id] }), belongsToProvider(table)],
);

export const importRow = pgTable(
  'import_row',
  {
    providerId: providerId(),
    importId: uuid('import_id').notNull(),
    number: integer('number').notNull(),
    file: text('file').notNull(),
    line: integer('line').notNull(),
    values: jsonb('values').$type<Readonly<Record<string, string>>>().notNull(),
    will: text('will', { enum: ['create', 'update', 'version', 'same', 'refuse'] }).notNull(),
    name: text('name').notNull(),
    matchedBy: text('matched_by'),
    subjectId: uuid('subject_id'),
    changes: jsonb('changes')
      .$type<readonly { field: string; from: string | null; to: string | null }[]>()
      .notNull()
      .default([]),
    problems: jsonb('problems').$type<readonly string[]>().notNull().default([]),
    done: boolean('done').notNull().default(false),
  },
  table => [
    primaryKey({ columns: [table.providerId, table.importId, table.number] }),
    foreignKey({
      columns: [table.providerId, table.importId],
      foreignColumns: [importFile.providerId, importFile.id],
    }).onDelete('cascade'),
    index('import_row_will').on(table.providerId, table.importId, table.will, table.number),
  ],
);

/** Which column gives which field, for files with the same columns. */
export const importMapping = pgTable(
  'import_mapping',
  {
    providerId: providerId(),
    id: id(),
    kind: text('kind').notNull(),
    /** The columns, sorted, as one text: a file with the same ones is read the same way. */
    columns: text('columns').notNull(),
    mapping: jsonb('mapping').$type<Readonly<Record<string, string>>>().notNull(),
    usedAt: moment('used_at').notNull().defaultNow(),
  },
  table => [
    primaryKey({ columns: [table.providerId, table.id] }),
    belongsToProvider(table),
    unique('import_mapping_columns').on(table.providerId, table.kind, table.columns),
  ],
);

/** A referral as it arrived; the first makes the participant, each later one is a version to compare. */
export const referral = pgTable(
  'referral',
  {
    providerId: providerId(),
    id: id(),
    version: version(),
    groupId: uuid('group_id'),
    participantId: uuid('participant_id'),
    reference: text('reference'),
    number: integer('number').notNull(),
    status: text('status').notNull(),
    values: jsonb('values').$type<Readonly<Record<string, string>>>().notNull(),
    decidedBy: personId('decided_by'),
    decidedAt: moment('decided_at'),
    note: text('note'),
    receivedAt: moment('received_at').notNull().defaultNow(),
  },
  table => [
    primaryKey({ columns: [table.providerId, table.id] }),
    belongsToProvider(table),
    belongsToParticipant(table),
    unique('referral_number').on(table.providerId, table.participantId, table.number),
    index('referral_status').on(table.providerId, table.status, table.receivedAt, table.id),
  ],
);
