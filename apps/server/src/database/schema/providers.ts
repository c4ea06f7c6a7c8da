import {
  type AnyPgColumn,
  boolean,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, id, moment, personId, providerId } from './columns.ts';
import { user } from './sign-in.ts';

export const provider = pgTable('provider', {
  id: uuid('id').primaryKey().defaultRandom(),
  name: text('name').notNull(),
  ukprn: text('ukprn'),
  createdAt: createdAt(),
});

/** Ties a row to its provider. */
export const belongsToProvider = (table: { providerId: AnyPgColumn }) =>
  foreignKey({ columns: [table.providerId], foreignColumns: [provider.id] });

/** A group of participants; who sees it stands in `membershipGroup`. */
export const group = pgTable(
  'participant_group',
  { providerId: providerId(), id: id(), name: text('name').notNull(), createdAt: createdAt() },
  table => [
    primaryKey({ columns: [table.providerId, table.id] }),
    unique('participant_group_name').on(table.providerId, table.name),
    belongsToProvider(table),
  ],
);

/** What a person is at a provider. */
export const membership = pgTable(
  'membership',
  {
    providerId: providerId(),
    userId: personId('user_id')
      .notNull()
      .references(() => user.id),
    role: text('role').notNull(),
    allGroups: boolean('all_groups').notNull().default(true),
    active: boolean('active').notNull().default(true),
    lastSignIn: moment('last_sign_in'),
    createdAt: createdAt(),
  },
  table => [
    primaryKey({ columns: [table.providerId, table.userId] }),
    index('membership_user').on(table.userId),
    belongsToProvider(table),
  ],
);

export const membershipGroup = pgTable(
  'membership_group',
  { providerId: providerId(), userId: personId('user_id').notNull(), groupId: uuid('group_id').notNull() },
  table => [
    primaryKey({ columns: [table.providerId, table.userId, table.groupId] }),
    foreignKey({
      columns: [table.providerId, table.userId],
      foreignColumns: [membership.providerId, membership.userId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [table.providerId, table.groupId],
      foreignColumns: [group.providerId, group.id],
    }).onDelete('cascade'),
  ],
);
