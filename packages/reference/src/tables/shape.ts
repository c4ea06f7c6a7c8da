import type { Value, ValueType } from '../values.ts';

/** A column: where it stands in a file, and how it is read. */
export interface Column {
  readonly type: ValueType;
  /** Header name in the file; compared without case, spaces, underscores and hyphens. */
  readonly header: string;
  /** Other header names that are accepted. */
  readonly aliases?: readonly string[];
  /**
   * `value`: every row must fill it. `column`: the file must have it, rows may leave it blank, because rules read a
   * blank as "none" and a missing column must not look like that. Otherwise the column may be missing.
   */
  readonly need?: 'value' | 'column';
  /** Set by hand-made packs alone, never read from a file. */
  readonly internal?: true;
}

/** One table of reference data: a key, and rows under it. Import, pack and look-up all follow this description. */
export interface TableShape<Row = Record<string, Value | undefined>> {
  /** Stable name in packs: `lars.validity`. */
  readonly name: string;
  /** `number` keys are held as a sorted array of numbers, `text` keys in capitals. */
  readonly keyKind: 'text' | 'number';
  /** The columns that make the key; several are joined by `-`. */
  readonly key: readonly Column[];
  /** The property of a row that repeats the key, where rows have one. */
  readonly keyAs?: string;
  readonly columns: Readonly<Record<string, Column>>;
  /** The property by which the rows of one key are ordered. */
  readonly order?: string;
  /** What a key is called in a sentence, with the key in place of `%`: `validity of learning aim %`. */
  readonly asks: string;
  /** What the table is called as a whole: `validity of learning aims`. */
  readonly holds: string;
  /** Carries the type of a row; holds nothing. */
  readonly row?: Row;
}

type Properties<Row> = { readonly [Name in keyof Row]?: Column };

/** Describes a table whose columns are properties of `Row`. */
export function tableShape<Row>(
  shape: Omit<TableShape<Row>, 'columns' | 'row'> & { columns: Properties<Row> },
): TableShape<Row> {
  return shape as unknown as TableShape<Row>;
}

/** The form in which keys and part keys of text are compared. */
export function textKey(text: string): string {
  return text.trim().toUpperCase();
}
