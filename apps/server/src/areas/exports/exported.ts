import type { CellKind, Column } from '@waymark/funding';
import { and, asc, gt, gte, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../database/as-provider.ts';
import { todayIn } from '../../today.ts';

/** What a cell holds: empty is `null`. */
export type Cell = string | number | null;

/** Where one part of an export ended and the next begins. */
export interface Key {
  readonly at: string;
  readonly id: string;
}

/** The days between which rows are wanted; either may be open. */
export interface Between {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A list that can be exported: its columns, and its rows a part at a time, oldest first. */
export interface Exported {
  /** As it stands on the sheet. */
  readonly name: string;
  readonly columns: readonly Column[];
  count(tx: Transaction, between: Between): Promise<number>;
  read(
    tx: Transaction,
    between: Between,
    after: Key | null,
    limit: number,
  ): Promise<{ rows: Cell[][]; last: Key | null }>;
}

/** How a list is described. */
interface Description<Row> {
  readonly name: string;
  /**
   * When a row came: the order of the export, so that what is added meanwhile stands at its end. Absent where no column says
   * so and stays: then the order is that of the identifiers.
   */
  readonly at?: PgColumn;
  readonly id: PgColumn;
  /** The day or moment that `from` and `to` speak of. */
  readonly day: PgColumn;
  select(tx: Transaction, where: SQL | undefined, orderBy: SQL[], limit: number): PromiseLike<Row[]>;
  key(row: Row): { at?: Date; id: string };
  readonly columns: readonly (readonly [title: string, cell: (row: Row) => Cell, kind?: CellKind])[];
}

/** Makes a list that can be exported out of its description. */
export function exported<Row>(description: Description<Row>): Exported {
  const { name, at, id, day, columns } = description;
  return {
    name,
    columns: columns.map(([title, , kind = 'text']) => ({ title, kind })),
    async count(tx, between) {
      const [row] = await tx
        .select({ count: sql<number>`count(*)::int` })
        .from(id.table)
        .where(isBetween(day, between));
      return row?.count ?? 0;
    },
    async read(tx, between, after, limit) {
      const where = and(isBetween(day, between), after === null ? undefined : beyond(at, id, after));
      const orderBy = at ? [asc(at), asc(id)] : [asc(id)];
      const found = await description.select(tx, where, orderBy, limit);
      const last = found.at(-1);
      const key = last && description.key(last);
      return {
        rows: found.map(row => columns.map(([, cell]) => cell(row))),
        last: key ? { at: key.at?.toISOString() ?? '', id: key.id } : null,
      };
    },
  };
}

function beyond(at: PgColumn | undefined, id: PgColumn, after: Key): SQL | undefined {
  if (!at) return gt(id, after.id);
  const moment = new Date(after.at);
  // The first condition is for the index, which the second alone would not use.
  return and(gte(at, moment), or(gt(at, moment), gt(id, after.id)));
}

/** Days as the calendar of the United Kingdom has them; a row without the day is in no stretch of time. */
function isBetween(column: PgColumn, { from, to }: Between): SQL | undefined {
  const day = column.dataType === 'date' ? sql`(${column} at time zone 'Europe/London')::date` : column;
  return and(
    from === undefined ? undefined : sql`${day} >= ${from}::date`,
    to === undefined ? undefined : sql`${day} <= ${to}::date`,
  );
}

/** The day of a moment. */
export function dayOf(moment: Date | null): string | null {
  return moment === null ? null : todayIn(moment);
}

/** A moment to the second, on the clock of the United Kingdom. */
export function clockOf(moment: Date): string {
  return moment.toLocaleString('sv-SE', { timeZone: 'Europe/London' });
}

export const yesOrNo = (value: boolean): string => (value ? 'Yes' : 'No');
