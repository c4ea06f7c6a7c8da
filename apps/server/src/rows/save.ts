import { and, eq, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { FieldChange } from '../database/schema/index.ts';
import type { Context } from '../http/context.ts';
import { notFound, Refused } from '../http/refused.ts';
import { changesBetween, record } from './history.ts';

/** A table whose rows are saved by version. */
type Versioned = PgTable & { readonly id: PgColumn; readonly version: PgColumn };
type Row<T extends Versioned> = T['$inferSelect'] & { readonly id: string; readonly version: number };

/** What is saved, and how the history and a refusal call it. */
export interface Saving<T extends Versioned> {
  readonly table: T;
  readonly id: string;
  /** The version that was read by whoever saves. */
  readonly version: number;
  readonly set: Partial<T['$inferInsert']>;
  /** As the history calls it, such as `tracker`. */
  readonly subject: string;
  readonly participantId?: (row: Row<T>) => string | null;
  readonly action?: string;
  /** Counts as a change although no field of the row differs: what changes hangs on the row. */
  readonly always?: boolean;
  /** What the history is told; the fields that differ if absent. */
  readonly changes?: readonly FieldChange[];
  /** What is there now, as a reply shows it, for whoever has to compare. */
  readonly show: (row: Row<T>) => Promise<unknown> | unknown;
}

/**
 * Saves a change of a row if nobody else has saved since it was read, and adds what changed to the history.
 * @returns the row before and after
 * @throws Refused `not-found`; `conflict` with both versions if somebody saved in between
 */
export async function save<T extends Versioned>(
  context: Context,
  saving: Saving<T>,
): Promise<{ before: Row<T>; after: Row<T> }> {
  const { tx } = context;
  const { table, id, version, set, subject } = saving;
  const [before] = (await tx
    .select()
    .from(table as PgTable)
    .where(eq(table.id, id))
    .for('update')) as Row<T>[];
  if (!before) throw notFound(subject);
  if (before.version !== version) {
    throw new Refused(
      'conflict',
      'Somebody else saved this while you were working on it. Both versions are shown: compare them and save again.',
      { current: await saving.show(before), yours: set },
    );
  }
  if (!saving.always && changesBetween(before, { ...before, ...set }).length === 0)
    return { before, after: before };
  const [after] = (await tx
    .update(table as PgTable)
    .set({ ...set, version: sql`${table.version} + 1` } as never)
    .where(and(eq(table.id, id), eq(table.version, version)))
    .returning()) as Row<T>[];
  await record(context, {
    subject,
    subjectId: id,
    participantId: saving.participantId?.(after!) ?? null,
    action: saving.action ?? 'changed',
    changes: saving.changes ?? changesBetween(before, after!),
  });
  return { before, after: after! };
}
