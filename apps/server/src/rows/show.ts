import { inArray } from 'drizzle-orm';
import type { Transaction } from '../database/as-provider.ts';
import { user } from '../database/schema/index.ts';

/** Somebody by name. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** The names of people, by identifier; who has left the provider is called so. */
export async function namesOf(
  tx: Transaction,
  ids: readonly (string | null)[],
): Promise<(id: string | null) => Person | null> {
  const wanted = [...new Set(ids.filter(id => id !== null))];
  const rows =
    wanted.length === 0
      ? []
      : await tx.select({ id: user.id, name: user.name }).from(user).where(inArray(user.id, wanted));
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return id => (id === null ? null : { id, name: names.get(id) ?? 'somebody who is no longer here' });
}

/** A decimal of the database without the zeros that only fill it up: `37.5000` is `37.5`. */
export function plainDecimal(value: string | null): string | null {
  return value === null ? null : value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}

/** A moment as a reply writes it. */
export function iso(moment: Date): string;
export function iso(moment: Date | null): string | null;
export function iso(moment: Date | null): string | null {
  return moment === null ? null : moment.toISOString();
}
