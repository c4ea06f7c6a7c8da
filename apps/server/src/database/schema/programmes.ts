import { boolean, integer, jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { createdAt, day, id, providerId, version } from './columns.ts';
import { belongsToProvider } from './providers.ts';

/** A financial milestone as a provider types it in. */
export interface FinancialMilestone {
  readonly key: string;
  readonly name: string;
  readonly thresholdPence: number | null;
  readonly evidence: readonly string[];
}

export const programme = pgTable(
  'programme',
  {
    providerId: providerId(),
    id: id(),
    version: version(),
    name: text('name').notNull(),
    /** The outcome model of `@waymark/outcomes`; null for a programme without milestones. */
    model: text('model'),
    milestones: jsonb('milestones').$type<readonly FinancialMilestone[]>().notNull().default([]),
    windowDays: integer('window_days'),
    settings: jsonb('settings').$type<Readonly<Record<string, string | number>>>().notNull().default({}),
    achieveWhenDateComes: boolean('achieve_when_date_comes').notNull().default(true),
    endDate: day('end_date'),
    archived: boolean('archived').notNull().default(false),
    createdAt: createdAt(),
  },
  table => [
    primaryKey({ columns: [table.providerId, table.id] }),
    unique('programme_name').on(table.providerId, table.name),
    belongsToProvider(table),
  ],
);

/** A type of tracker of the provider's own. */
export const trackerType = pgTable(
  'tracker_type',
  { providerId: providerId(), name: text('name').notNull(), createdAt: createdAt() },
  table => [primaryKey({ columns: [table.providerId, table.name] }), belongsToProvider(table)],
);
