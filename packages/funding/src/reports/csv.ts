import { csvLine } from '@waymark/rules';
import type { Cell, Column, Table } from './table.ts';

/**
 * A table as CSV, in pieces: UTF-8 with byte order mark, amounts in pounds (`1350.00`), dates as `2025-08-31`, which
 * spreadsheets read as dates. Text that a spreadsheet would take for a formula gets an apostrophe.
 */
export function* csvOf({ columns, rows }: Table): Generator<string> {
  yield csvHead(columns);
  for (const row of rows) yield csvRow(row, columns);
}

/** The first line of a CSV file, with the mark by which spreadsheets know UTF-8. */
export function csvHead(columns: readonly Column[]): string {
  return `\ufeff${csvLine(columns.map(({ title }) => title))}`;
}

/** One line of a CSV file. */
export function csvRow(row: readonly Cell[], columns: readonly Column[]): string {
  return csvLine(row.map((cell, i) => cellText(cell, columns[i]!)));
}

function cellText(cell: Cell, { kind }: Column): string {
  if (cell === null) return '';
  if (kind !== 'money') return String(cell);
  const pence = Number(cell);
  return `${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, '0')}`;
}
