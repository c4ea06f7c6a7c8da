import type { Column, TableShape } from '../tables/shape.ts';
import { shown } from './refused.ts';

const MOST_NAMES = 20;

/** The column names of a file. */
export class Header {
  readonly names: readonly string[];
  readonly #plain: readonly string[];

  constructor(cells: readonly string[]) {
    this.names = cells.map(cell => cell.trim());
    this.#plain = this.names.map(plainName);
  }

  /** Position of the column, by its name or else an alias; -1 when it is not there. */
  find(column: Column): number {
    if (column.internal) return -1;
    for (const name of [column.header, ...(column.aliases ?? [])]) {
      const position = this.#plain.indexOf(plainName(name));
      if (position >= 0) return position;
    }
    return -1;
  }

  /** Needed columns of the shape that are not there. */
  lacking(shape: TableShape<never>): string[] {
    return columnsOf(shape)
      .filter(column => column.need !== undefined && this.find(column) < 0)
      .map(column => column.header);
  }

  /** The names, for a message. */
  toString(): string {
    const names = this.names.slice(0, MOST_NAMES).map(shown).join(', ');
    return this.names.length > MOST_NAMES ? `${names} and ${this.names.length - MOST_NAMES} more` : names;
  }

  isRepeated(name: string): boolean {
    const plain = plainName(name);
    return this.#plain.indexOf(plain) !== this.#plain.lastIndexOf(plain);
  }

  missing(shapes: readonly TableShape<never>[]): string[] {
    const missing = shapes.flatMap(columnsOf).filter(column => !column.internal && this.find(column) < 0);
    return [...new Set(missing.map(column => column.header))];
  }

  unused(shapes: readonly TableShape<never>[]): string[] {
    const used = new Set(shapes.flatMap(columnsOf).map(column => this.find(column)));
    return this.names.filter((name, position) => name !== '' && !used.has(position));
  }
}

function columnsOf(shape: TableShape<never>): readonly Column[] {
  return [...shape.key, ...Object.values(shape.columns)];
}

function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}
