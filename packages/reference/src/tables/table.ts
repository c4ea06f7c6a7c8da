import type { Value } from '../values.ts';
import type { TableShape } from './shape.ts';

/** `all`: a key that is not here does not exist. `keys`: only the keys that are here are covered. */
export type Covers = 'all' | 'keys';

/** A column with each distinct value held once; code 0 stands for a blank. */
export interface CodedColumn {
  readonly values: readonly (Value | undefined)[];
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
}

/** The content of a table: sorted keys, and for each key a run of rows. A key may be covered and have no rows. */
export interface TableData {
  readonly covers: Covers;
  readonly keys: readonly string[] | Float64Array;
  /** Row number at which each key's run begins; one entry more than keys. */
  readonly starts: Uint32Array;
  readonly columns: ReadonlyMap<string, CodedColumn>;
}

/** A table that is looked up by key. Rows are made when they are asked for. */
export class Table<Row = unknown> {
  readonly shape: TableShape<Row>;
  readonly data: TableData;
  readonly #shared: (readonly Row[])[] | undefined;

  constructor(shape: TableShape<Row>, data: TableData) {
    this.shape = shape;
    this.data = data;
    // Where a row is a single value, rows with the same value are one object.
    const single = Object.keys(shape.columns).length <= 1 && shape.keyAs === undefined;
    this.#shared = single ? [] : undefined;
  }

  get covers(): Covers {
    return this.data.covers;
  }

  get rowCount(): number {
    return this.data.starts[this.data.starts.length - 1]!;
  }

  get keyCount(): number {
    return this.data.keys.length;
  }

  /** The number of the key, or -1. A text key must be in capitals. */
  find(key: string | number): number {
    const keys = this.data.keys;
    let low = 0;
    let high = keys.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = keys[middle]!;
      if (found === key) return middle;
      if (found < key) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** The rows of the key with this number, in the table's order. */
  rowsAt(index: number): readonly Row[] {
    const start = this.data.starts[index]!;
    const end = this.data.starts[index + 1]!;
    if (start === end) return NO_ROWS;
    if (this.#shared && end === start + 1) return this.#sharedRow(start, index);
    const rows: Row[] = [];
    for (let i = start; i < end; i++) rows.push(this.#row(i, index));
    const order = this.shape.order as keyof Row | undefined;
    if (order !== undefined && rows.length > 1) rows.sort((a, b) => compare(a[order], b[order]));
    return rows;
  }

  #sharedRow(rowNumber: number, index: number): readonly Row[] {
    const [name] = Object.keys(this.shape.columns);
    const code = (name !== undefined && this.data.columns.get(name)?.codes[rowNumber]) || 0;
    this.#shared![code] ??= [this.#row(rowNumber, index)];
    return this.#shared![code]!;
  }

  #row(rowNumber: number, index: number): Row {
    const row: Record<string, Value | undefined> = {};
    if (this.shape.keyAs !== undefined) row[this.shape.keyAs] = this.data.keys[index]!;
    for (const name in this.shape.columns) {
      const column = this.data.columns.get(name);
      row[name] = column?.values[column.codes[rowNumber]!];
    }
    return row as Row;
  }
}

export const NO_ROWS: readonly never[] = Object.freeze([]);

// Blank first: no start date means since ever, no version means the first.
function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === undefined) return -1;
  if (b === undefined) return 1;
  return (a as string) < (b as string) ? -1 : 1;
}
