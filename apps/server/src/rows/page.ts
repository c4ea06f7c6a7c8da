import { and, asc, desc, gt, gte, isNotNull, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../database/as-provider.ts';
import { Refused } from '../http/refused.ts';

/** How many rows of a list are counted: beyond that it says "more than". */
const COUNTED = 1000;

/** Where a page of a list ended. */
interface Cursor {
  readonly value: string | null;
  readonly id: string;
}

/** A page of a list, and how to ask for the next. */
export interface Page<R> {
  readonly rows: R[];
  readonly next: string | null;
  readonly total: { readonly count: number; readonly exact: boolean };
}

/** What a list is sorted by: a column that an index holds together with the identifier. */
export interface Sorting {
  readonly column: PgColumn;
  readonly id: PgColumn;
  readonly order: 'asc' | 'desc';
}

/**
 * What a query adds so as to give one page: what stands behind `after`, in order, one row more than asked for. A page starts
 * where the one before ended, by index; how many rows come before does not matter.
 */
export function pageOf({ column, id, order }: Sorting, after: string | undefined) {
  const cursor = after === undefined ? undefined : readCursor(after);
  const beyond = order === 'asc' ? gt : lt;
  const sorted = order === 'asc' ? asc : desc;
  const where: SQL | undefined =
    cursor === undefined
      ? undefined
      : cursor.value === null
        ? and(isNull(column), beyond(id, cursor.id))
        : column.notNull
          ? behind({ column, id, order }, cursor)
          : or(behind({ column, id, order }, cursor), isNull(column));
  // Rows without a value come last in either direction.
  const orderBy = column.notNull
    ? [sorted(column), sorted(id)]
    : order === 'asc'
      ? [asc(column), asc(id)]
      : [sql`${column} desc nulls last`, desc(id)];
  return { where, orderBy };
}

/**
 * One page of a list, by index from where the page before ended; how many rows come before does not matter. Rows without a
 * value come last in either direction, which no index gives: they are asked for by themselves once the others are through.
 * @param query gives the rows of the list that fulfil one more condition, in order, and not more than so many
 * @param at the value that a row is sorted by, and its identifier
 */
export async function pageBy<R>(
  { column, id, order }: Sorting,
  { after, limit }: { after?: string | undefined; limit: number },
  query: (where: SQL | undefined, orderBy: SQL[], most: number) => PromiseLike<R[]>,
  at: (row: R) => { value: unknown; id: string },
): Promise<{ rows: R[]; next: string | null }> {
  const cursor = after === undefined ? undefined : readCursor(after);
  const beyond = order === 'asc' ? gt : lt;
  const orderBy = order === 'asc' ? [asc(column), asc(id)] : [desc(column), desc(id)];
  const rows: R[] = [];
  if (cursor === undefined || cursor.value !== null) {
    const filled = column.notNull ? undefined : isNotNull(column);
    rows.push(
      ...(await query(and(filled, cursor && behind({ column, id, order }, cursor)), orderBy, limit + 1)),
    );
  }
  if (!column.notNull && rows.length <= limit) {
    const behindLast = cursor?.value === null ? beyond(id, cursor.id) : undefined;
    rows.push(...(await query(and(isNull(column), behindLast), orderBy, limit + 1 - rows.length)));
  }
  return cut(rows, limit, at);
}

/** What stands behind a row with a value. The first condition alone says where an index begins to read. */
function behind({ column, id, order }: Sorting, cursor: Cursor): SQL | undefined {
  const value = fromCursor(column, cursor.value!);
  const [from, beyond] = order === 'asc' ? [gte, gt] : [lte, lt];
  return and(from(column, value), or(beyond(column, value), beyond(id, cursor.id)));
}

/** Cuts what a query gave to the page that was asked for and makes the cursor of the next. */
export function cut<R>(
  rows: readonly R[],
  limit: number,
  at: (row: R) => { value: unknown; id: string },
): { rows: R[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  if (rows.length <= limit || last === undefined) return { rows: [...shown], next: null };
  const { value, id } = at(last);
  const text = value instanceof Date ? value.toISOString() : value === null ? null : String(value);
  return { rows: [...shown], next: Buffer.from(JSON.stringify([text, id])).toString('base64url') };
}

/** How many rows there are that fulfil one of the conditions, of which no row fulfils two; counted no further than a thousand. */
export async function countUpTo(
  tx: Transaction,
  table: PgTable,
  ...conditions: readonly (SQL | undefined)[]
): Promise<{ count: number; exact: boolean }> {
  let count = 0;
  for (const where of conditions) {
    const counted = tx
      .select({ one: sql`1`.as('one') })
      .from(table)
      .where(where)
      .limit(COUNTED + 1 - count)
      .as('counted');
    const [row] = await tx.select({ count: sql<number>`count(*)::int` }).from(counted);
    count += row?.count ?? 0;
    if (count > COUNTED) return { count: COUNTED, exact: false };
  }
  return { count, exact: true };
}

/** What begins with a text: a range, so that an index answers it even under row level security. */
export function beginsWith(column: PgColumn, text: string): SQL {
  return beginsExactly(column, text.toLowerCase());
}

/** The same where capitals count. */
export function beginsExactly(column: PgColumn, text: string): SQL {
  return sql`${column} ~>=~ ${text} and ${column} ~<~ ${`${text}\u{10ffff}`}`;
}

function readCursor(after: string): Cursor {
  try {
    const [value, id] = JSON.parse(Buffer.from(after, 'base64url').toString('utf8')) as unknown[];
    if ((value === null || typeof value === 'string') && typeof id === 'string' && /^[\w-]{1,64}$/.test(id))
      return { value, id };
  } catch {
    // Said below.
  }
  throw new Refused('invalid', 'The page asked for with "after" does not exist. Begin at the first page.');
}

function fromCursor(column: PgColumn, value: string): unknown {
  return column.dataType === 'date' ? new Date(value) : value;
}
