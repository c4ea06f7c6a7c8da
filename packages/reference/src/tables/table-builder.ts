import type { Value } from '../values.ts';
import { type TableShape, textKey } from './shape.ts';
import { type CodedColumn, type Covers, Table } from './table.ts';

/** Collects rows in any order and makes a table of them. */
export class TableBuilder<Row = unknown> {
  readonly shape: TableShape<Row>;
  readonly columns: readonly ColumnBuilder[];
  readonly #keys: Keys;

  constructor(shape: TableShape<Row>) {
    this.shape = shape;
    this.columns = Object.keys(shape.columns).map(name => new ColumnBuilder(name));
    this.#keys = shape.keyKind === 'number' ? new NumberKeys() : new TextKeys();
  }

  get rowCount(): number {
    return this.#keys.count;
  }

  /** Adds a row: its key, and in each column builder's `next` the code of its value. */
  addCoded(key: string | number): void {
    this.#keys.add(key);
    for (const column of this.columns) column.commit();
  }

  /** Adds a row given as an object. */
  add(key: string | number, row: { readonly [Name in keyof Row]?: Row[Name] }): this {
    for (const column of this.columns) {
      column.next = column.codeOf((row as Record<string, Value | undefined>)[column.name]);
    }
    this.addCoded(typeof key === 'string' ? textKey(key) : key);
    return this;
  }

  /** The table; `alsoCovered` are keys that are covered although they may have no rows. */
  build(covers: Covers, alsoCovered: Iterable<string | number> = []): Table<Row> {
    const { keys, starts, rowOrder } = this.#keys.sorted(alsoCovered);
    const columns = new Map<string, CodedColumn>();
    for (const column of this.columns) columns.set(column.name, column.build(rowOrder));
    return new Table(this.shape, { covers, keys, starts, columns });
  }
}

/** A table from a list of rows with their keys. */
export function tableOf<Row>(
  shape: TableShape<Row>,
  covers: Covers,
  rows: Iterable<readonly [key: string | number, row: { readonly [Name in keyof Row]?: Row[Name] }]>,
  alsoCovered: Iterable<string | number> = [],
): Table<Row> {
  const builder = new TableBuilder(shape);
  for (const [key, row] of rows) builder.add(key, row);
  return builder.build(covers, alsoCovered);
}

class ColumnBuilder {
  readonly name: string;
  /** The code of the value that the next row takes. */
  next = 0;
  readonly #values: (Value | undefined)[] = [undefined];
  readonly #codes = new GrowingNumbers(length => new Uint32Array(length));
  readonly #codeByValue = new Map<Value | undefined, number>([[undefined, 0]]);

  constructor(name: string) {
    this.name = name;
  }

  /** The code of a value, the same for the same value. */
  codeOf(value: Value | undefined): number {
    let code = this.#codeByValue.get(value);
    if (code === undefined) {
      code = this.#values.length;
      this.#values.push(value);
      this.#codeByValue.set(value, code);
    }
    return code;
  }

  commit(): void {
    this.#codes.push(this.next);
    this.next = 0;
  }

  build(rowOrder: Uint32Array): CodedColumn {
    const codes = narrowest(this.#values.length, rowOrder.length);
    for (let i = 0; i < rowOrder.length; i++) codes[i] = this.#codes.at(rowOrder[i]!);
    return { values: this.#values, codes };
  }
}

/** The smallest array of `length` that can hold codes below `codeCount`. */
export function narrowest(codeCount: number, length: number): Uint8Array | Uint16Array | Uint32Array {
  if (codeCount <= 0x100) return new Uint8Array(length);
  return codeCount <= 0x1_0000 ? new Uint16Array(length) : new Uint32Array(length);
}

interface Keys {
  readonly count: number;
  add(key: string | number): void;
  sorted(alsoCovered: Iterable<string | number>): {
    keys: string[] | Float64Array;
    starts: Uint32Array;
    rowOrder: Uint32Array;
  };
}

class TextKeys implements Keys {
  readonly #codeByKey = new Map<string, number>();
  readonly #codes = new GrowingNumbers(length => new Uint32Array(length));

  get count() {
    return this.#codes.length;
  }

  add(key: string) {
    this.#codes.push(this.#codeOf(key));
  }

  #codeOf(key: string): number {
    let code = this.#codeByKey.get(key);
    if (code === undefined) {
      code = this.#codeByKey.size;
      this.#codeByKey.set(key, code);
    }
    return code;
  }

  sorted(alsoCovered: Iterable<string | number>) {
    for (const key of alsoCovered) this.#codeOf(textKey(String(key)));
    const keys = [...this.#codeByKey.keys()].sort();
    const rankOfCode = new Uint32Array(keys.length);
    keys.forEach((key, rank) => {
      rankOfCode[this.#codeByKey.get(key)!] = rank;
    });
    const rank = (row: number) => rankOfCode[this.#codes.at(row)]!;
    return { keys, ...runs(keys.length, this.#codes.length, rank) };
  }
}

class NumberKeys implements Keys {
  readonly #keys = new GrowingNumbers(length => new Float64Array(length));

  get count() {
    return this.#keys.length;
  }

  add(key: number) {
    this.#keys.push(key);
  }

  sorted(alsoCovered: Iterable<string | number>) {
    const extra = [...alsoCovered].map(Number);
    const all = new Float64Array(this.#keys.length + extra.length);
    for (let i = 0; i < this.#keys.length; i++) all[i] = this.#keys.at(i);
    all.set(extra, this.#keys.length);
    all.sort();
    let count = 0;
    for (let i = 0; i < all.length; i++) if (i === 0 || all[i] !== all[i - 1]) all[count++] = all[i]!;
    const keys = all.slice(0, count);
    return { keys, ...runs(count, this.#keys.length, row => indexIn(keys, this.#keys.at(row))) };
  }
}

function indexIn(sorted: Float64Array, key: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

// Counting sort: where each key's run of rows begins, and the rows in that order, else as they came.
function runs(keyCount: number, rowCount: number, rankOfRow: (row: number) => number) {
  const ranks = new Uint32Array(rowCount);
  const starts = new Uint32Array(keyCount + 1);
  for (let row = 0; row < rowCount; row++) {
    ranks[row] = rankOfRow(row);
    starts[ranks[row]! + 1]!++;
  }
  for (let i = 0; i < keyCount; i++) starts[i + 1]! += starts[i]!;
  const next = starts.slice();
  const rowOrder = new Uint32Array(rowCount);
  for (let row = 0; row < rowCount; row++) rowOrder[next[ranks[row]!]!++] = row;
  return { starts, rowOrder };
}

/** Numbers that grow in number: a typed array that doubles. */
class GrowingNumbers<Numbers extends Uint32Array | Float64Array> {
  length = 0;
  #numbers: Numbers;
  readonly #make: (length: number) => Numbers;

  constructor(make: (length: number) => Numbers) {
    this.#make = make;
    this.#numbers = make(16);
  }

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const larger = this.#make(this.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.length++] = number;
  }

  at(index: number): number {
    return this.#numbers[index]!;
  }
}
