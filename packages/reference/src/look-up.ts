import type { DataSet } from './data-sets.ts';
import type { Answer, NotCovered } from './not-covered.ts';
import type { Rows } from './reference.ts';
import { type TableShape, textKey } from './tables/shape.ts';
import { NO_ROWS, type Table } from './tables/table.ts';

// A file names few aims and employers; a hostile one may name many. Past this the answers are made anew.
const REMEMBERED = 50_000;

/**
 * Asks one table by key, over all packs that hold it: the first one that covers the key answers. Answers are
 * remembered, so that asking again costs one Map look-up and allocates nothing.
 */
export class LookUp<Row, One = Row> {
  readonly #source: Source<Row>;
  readonly #one: (rows: readonly Row[]) => One | undefined;
  readonly #remembered = new Map<string | number, Remembered<Row, One>>();
  /** The answer for every key, where no pack holds the table. */
  readonly #nothing: Remembered<Row, One> | undefined;

  /** `one` makes the single answer of a key's rows; by default the last row. */
  constructor(
    source: Source<Row>,
    one: (rows: readonly Row[]) => One | undefined = rows => rows.at(-1) as One | undefined,
  ) {
    this.#source = source;
    this.#one = one;
    const { absent } = source;
    this.#nothing = absent && { rows: absent, one: absent, parts: undefined };
  }

  /** The single answer for the key. */
  one(key: string | number): Answer<One> {
    return this.#ask(key).one;
  }

  /** All rows of the key. */
  rows(key: string | number): Rows<Row> {
    return this.#ask(key).rows;
  }

  /** The rows of the key whose `property` is `value`; text is compared without case. */
  rowsWith(key: string | number, property: keyof Row, value: string | number | undefined): Rows<Row> {
    const remembered = this.#ask(key);
    if (value === undefined || !Array.isArray(remembered.rows)) return remembered.rows;
    remembered.parts ??= new Map();
    let part = remembered.parts.get(value);
    if (part === undefined) {
      const wanted = comparable(value);
      const rows = (remembered.rows as readonly Row[]).filter(row => comparable(row[property]) === wanted);
      part = rows.length === 0 ? NO_ROWS : rows;
      remembered.parts.set(value, part);
    }
    return part;
  }

  #ask(key: string | number): Remembered<Row, One> {
    if (this.#nothing !== undefined) return this.#nothing;
    let remembered = this.#remembered.get(key);
    if (remembered === undefined) {
      const rows = this.#source.rows(typeof key === 'string' ? textKey(key) : key);
      const one = Array.isArray(rows) ? this.#one(rows) : (rows as NotCovered);
      remembered = { rows, one, parts: undefined };
      if (this.#remembered.size >= REMEMBERED) this.#remembered.clear();
      this.#remembered.set(key, remembered);
    }
    return remembered;
  }
}

interface Remembered<Row, One> {
  readonly rows: Rows<Row>;
  readonly one: Answer<One>;
  parts: Map<string | number, readonly Row[]> | undefined;
}

const comparable = (value: unknown) => (typeof value === 'string' ? textKey(value) : value);

/** One table over several packs, the most complete first. Answers are not remembered. */
export class Source<Row> {
  readonly #tables: readonly Table<Row>[];
  readonly #shape: TableShape<Row>;
  readonly #nothing: NotCovered;

  constructor(shape: TableShape<Row>, dataSet: DataSet, tables: readonly Table<Row>[]) {
    this.#shape = shape;
    this.#tables = tables;
    const what = tables.length > 0 && !shape.asks.includes('%') ? shape.asks : shape.holds;
    this.#nothing = { notCovered: dataSet.title, what, supply: dataSet.supply };
  }

  /** What is answered for every key where no pack holds the table; `undefined` if one does. */
  get absent(): NotCovered | undefined {
    return this.#tables.length === 0 ? this.#nothing : undefined;
  }

  get tables(): readonly Table<Row>[] {
    return this.#tables;
  }

  /** The rows of the key, which must be in its comparable form. */
  rows(key: string | number): Rows<Row> {
    for (const table of this.#tables) {
      const index = table.find(key);
      if (index >= 0) return table.rowsAt(index);
      if (table.covers === 'all') return NO_ROWS;
    }
    if (this.#tables.length === 0 || !this.#shape.asks.includes('%')) return this.#nothing;
    return { ...this.#nothing, what: this.#shape.asks.replace('%', String(key)) };
  }

  /** `true` when the key is listed. */
  has(key: string | number): Answer<true> {
    for (const table of this.#tables) {
      if (table.find(key) >= 0) return true;
      if (table.covers === 'all') return undefined;
    }
    return this.#nothing;
  }
}
