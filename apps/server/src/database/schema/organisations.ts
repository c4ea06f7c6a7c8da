import { sql } from 'drizzle-orm';
import { type AnyPgColumn, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, personId, providerId, version } from './columns.ts';
import { belongsToProvider } from './providers.ts';

export const organisation = pgTable(
  'organisation',
  {
    providerId: providerId(),
    id: id(),
    version: version(),
    name: text('name').notNull(),
    ownerId: personId('owner_id').notNull(),
    status: text('status').notNull().default('Prospect'),
    category: text('category'),
    ukprn: text('ukprn'),
    website: text('website'),
    primaryContactId: uuid('primary_contact_id'),
    createdBy: personId('created_by'),
    createdAt: createdAt(),
    nameKey: text('name_key').notNull().generatedAlwaysAs(sql`lower(name)`),
  },
  table => [
    primaryKey({ columns: [table.providerId, table.id] }),
    belongsToProvider(table),
    index('organisation_name').on(table.providerId, table.nameKey, table.id),
    index('organisation_name_search').on(table.providerId, sql`name_key text_pattern_ops`),
    index('organisation_status').on(table.providerId, table.status, table.nameKey, table.id),
    index('organisation_owner').on(table.providerId, table.ownerId, table.nameKey, table.id),
    index('organisation_created').on(table.providerId, table.createdAt, table.id),
  ],
);

const inOrganisation = (table: { providerId: AnyPgColumn; organisationId: AnyPgColumn }) =>
  foreignKey({
    columns: [table.providerId, table.organisationId],
    foreignColumns: [organisation.providerId, organisation.id],
  });

export const address = pgTable(
  'address',
  {
    providerId: providerId(),
    id: id(),
    version: version(),
    organisationId: uuid('organisation_id').notNull(),
    label: text('label'),
    lines: text('lines').notNull(),
    town: text('town'),
    county: text('county'),
    postcode: text('postcode').notNull(),
    createdAt: createdAt(),
  },
  table => [
    primaryKey({ columns: [table.providerId, table.id] }),
    inOrganisation(table),
    index('address_organisation').on(table.providerId, table.organisationId),
    index('address_postcode').on(table.providerId, table.postcode),
  ],
);

export const contact = pgTable(
  'contact',
  {
    providerId: providerId(),
    id: id(),
    version: version(),
    organisationId: uuid('organisation_id').notNull(),
    name: text('name').notNull(),
    ownerId: personId('owner_id').notNull(),
    email: text('email').notNull(),
    phone: text('phone').notNull(),
    phone2: text('phone2'),
    role: text('role'),
    addressId: uuid('address_id'),
    url: text('url'),
    createdAt: createdAt(),
  },
  table => [
    primaryKey({ columns: [table.providerId, table.id] }),
    inOrganisation(table),
    foreignKey({
      columns: [table.providerId, table.addressId],
      foreignColumns: [address.providerId, address.id],
    }),
    index('contact_organisation').on(table.providerId, table.organisationId),
  ],
);
