import { sql } from 'drizzle-orm';
import { bigint, customType, date, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** The provider that the transaction works for; see `../as-provider.ts`. */
export const currentProvider = sql`(current_setting('waymark.provider'))::uuid`;

/** What every row of a provider begins with. No query writes the provider: the transaction does. */
export const providerId = () => uuid('provider_id').notNull().default(currentProvider);
export const id = () => uuid('id').notNull().defaultRandom();
/** Counts up with each save, so that two people who save at once are told apart. */
export const version = () => integer('version').notNull().default(1);
/** A moment, to the millisecond as JavaScript keeps it, so that a list goes on exactly where a page of it ended. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });
export const createdAt = () => moment('created_at').notNull().defaultNow();
export const day = (name: string) => date(name, { mode: 'string' });
/** Whole pence. */
export const pence = (name: string) => bigint(name, { mode: 'number' });
/** An exact decimal, as text; read without the zeros that only fill it up, so that `37.5` is still `37.5` once it is saved. */
export const decimal = (name: string, precision = 12, scale = 4) =>
  customType<{ data: string; driverData: string }>({
    dataType: () => `numeric(${precision}, ${scale})`,
    fromDriver: value => (value.includes('.') ? value.replace(/\.?0+$/, '') : value),
  })(name);
/** Somebody who signs in: an identifier of the sign-in library. */
export const personId = (name: string) => text(name);
