/** What the cells of a column hold. Money is whole pence, a date an ISO date. */
export type CellKind = 'text' | 'date' | 'money' | 'number';

export interface Column {
  readonly title: string;
  readonly kind: CellKind;
}

/** A cell: empty is `null`. */
export type Cell = string | number | null;

/** A report: rows of typed cells. */
export interface Table {
  /** As it stands on the sheet. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export const text = (title: string): Column => ({ title, kind: 'text' });
export const date = (title: string): Column => ({ title, kind: 'date' });
export const money = (title: string): Column => ({ title, kind: 'money' });
export const number = (title: string): Column => ({ title, kind: 'number' });

/** The months of a funding year in the order of the returns. */
export const MONTHS: readonly string[] = [
  'August',
  'September',
  'October',
  'November',
  'December',
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
];
