import type { Scope, Transaction } from '../../../database/as-provider.ts';
import type { importRow } from '../../../database/schema/index.ts';
import type { Services } from '../../../services.ts';
import type { ImportField } from '../fields/field.ts';

type StoredRow = typeof importRow.$inferSelect;

/** The values of a line, by field. */
export type Values = Readonly<Record<string, string>>;

/** What would become of a line, and why. */
export type Verdict = Pick<StoredRow, 'will' | 'name' | 'matchedBy' | 'subjectId' | 'changes' | 'problems'>;

/** For whom an import is read or carried out. */
export interface Importing {
  readonly tx: Transaction;
  readonly scope: Scope;
  /** Who imports: the owner of what has none, and named in the history. */
  readonly actor: { readonly id: string };
  readonly services: Services;
  readonly now: Date;
  /** The day, in the United Kingdom. */
  readonly today: string;
}

/** A line that is to be carried out. */
export interface Wanted {
  readonly values: Values;
  readonly verdict: Verdict;
}

/** What can be imported, and what an import of it does. */
export interface ImportKind {
  readonly fields: readonly ImportField[];
  /** The values as they are kept; `cells` are those that no field takes. */
  arrange(values: Values, cells: ReadonlyMap<string, string>): Record<string, string>;
  /** By what two lines are known to be about the same; the fields are named in `keyFields`. */
  keys(values: Values): readonly { readonly what: string; readonly key: string }[];
  readonly keyFields: readonly string[];
  nameOf(values: Values): string;
  /** What would become of lines as the records stand; `locked` keeps those as they are until the transaction ends. */
  verdicts(importing: Importing, lines: readonly Values[], how?: 'locked'): Promise<Verdict[]>;
  /** Does it, with the history. Gives the identifier of what each line made or changed. */
  carryOut(importing: Importing, wanted: readonly Wanted[]): Promise<string[]>;
}

/** A line that stays out. */
export function refusedBecause(name: string, ...problems: string[]): Verdict {
  return { will: 'refuse', name, matchedBy: null, subjectId: null, changes: [], problems };
}

/** What values would change of what stands there; of what is not there yet, all of them. */
export function changesTo(values: Values, stands: Readonly<Record<string, string | null>> = {}) {
  return Object.entries(values)
    .map(([field, to]) => ({ field, from: stands[field] ?? null, to }))
    .filter(({ from, to }) => from !== to);
}
