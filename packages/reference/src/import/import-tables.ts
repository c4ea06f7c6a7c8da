import type { Column, TableShape } from '../tables/shape.ts';
import { TableBuilder } from '../tables/table-builder.ts';
import { type DateForm, EXPECTED, readDate, readValue, type Value, type ValueType } from '../values.ts';
import { CsvError, CsvReader } from './csv.ts';
import { Header } from './header.ts';
import type { ReadableFile } from './input-file.ts';
import { type ImportProblem, ImportRefused, refuse, shown } from './refused.ts';
import type { FileReport } from './report.ts';
import { type Encoding, NotUtf8, textOf } from './text.ts';

/** The tables read from one file, and what was met in it. */
export interface ImportedFile {
  /** In the order of the shapes; a spare shape whose columns are missing is left out. */
  readonly builders: readonly TableBuilder[];
  readonly report: FileReport;
}

/** Problems are gathered up to this many, so that a file can be mended in one go. */
const MOST_PROBLEMS = 20;

/**
 * Reads a delimited file into tables, its columns found by header name. The first shape is what the file is for;
 * further ones take what they find. Throws ImportRefused when a needed column is missing or a row cannot be read.
 */
export async function importTables(
  file: ReadableFile,
  shapes: readonly TableShape<never>[],
  onBytes: (bytes: number) => void = () => {},
): Promise<ImportedFile> {
  try {
    return await readFile(file, shapes, onBytes);
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
    return await readFile(file, shapes, onBytes, 'windows-1252');
  }
}

async function readFile(
  file: ReadableFile,
  shapes: readonly TableShape<never>[],
  onBytes: (bytes: number) => void,
  assume?: 'windows-1252',
): Promise<ImportedFile> {
  const rows = new RowsOfFile(file.name, shapes);
  let encoding: Encoding = assume ?? 'UTF-8';
  try {
    for await (const piece of textOf(file, assume)) {
      encoding = piece.encoding;
      rows.csv.push(piece.text);
      onBytes(piece.bytes);
    }
    rows.csv.finish();
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const message = `${file.name}, line ${error.line}: ${error.message}.`;
    throw new ImportRefused([...rows.problems, { file: file.name, line: error.line, message }]);
  }
  return rows.finish(encoding);
}

/** Takes the rows of one file as they come. */
class RowsOfFile {
  readonly problems: ImportProblem[] = [];
  readonly csv: CsvReader;
  readonly #file: string;
  readonly #shapes: readonly TableShape<never>[];
  readonly #dateForms = new Set<DateForm>();
  #header: Header | undefined;
  #targets: Target[] = [];
  #leftOut: string[] = [];
  #rows = 0;

  constructor(file: string, shapes: readonly TableShape<never>[]) {
    this.#file = file;
    this.#shapes = shapes;
    this.csv = new CsvReader((cells, line) => (this.#header ? this.#row(cells, line) : this.#open(cells)));
  }

  finish(encoding: Encoding): ImportedFile {
    if (!this.#header) {
      refuse({
        file: this.#file,
        message: `${this.#file} is empty: it has not even a line of column names.`,
      });
    }
    if (this.problems.length > 0) throw new ImportRefused(this.problems);
    return {
      builders: this.#targets.map(target => target.builder),
      report: {
        file: this.#file,
        rows: this.#rows,
        encoding,
        delimiter: this.csv.delimiter!,
        dateForms: [...this.#dateForms],
        cellsWithLineBreaks: this.csv.cellsWithLineBreaks,
        missingColumns: this.#header.missing(this.#shapes),
        unusedColumns: this.#header.unused(this.#shapes),
        leftOut: this.#leftOut,
      },
    };
  }

  #open(cells: readonly string[]): void {
    const header = new Header(cells);
    this.#header = header;
    const [main, ...further] = this.#shapes;
    const lacking = header.lacking(main!);
    if (lacking.length > 0) {
      refuse({
        file: this.#file,
        line: 1,
        message: `${this.#file} lacks the ${lacking.length > 1 ? 'columns' : 'column'} ${lacking.join(', ')}; it has ${header}.`,
      });
    }
    const present = further.filter(shape => header.lacking(shape).length === 0);
    this.#leftOut = further.filter(shape => !present.includes(shape)).map(shape => shape.holds);
    this.#targets = [main!, ...present].map((shape, i) => this.#target(shape, header, i > 0));
    const used = this.#targets.flatMap(target => target.positions);
    for (const position of used) {
      const name = header.names[position]!;
      if (header.isRepeated(name)) {
        refuse({
          file: this.#file,
          line: 1,
          column: name,
          message: `${this.#file} has two columns called ${shown(name)}.`,
        });
      }
    }
    this.csv.wanted = header.names.map((_, position) => used.includes(position));
  }

  #target(shape: TableShape<never>, header: Header, spare: boolean): Target {
    const builder = new TableBuilder(shape as TableShape<unknown>);
    const key = shape.key.map(column => cellOf(column, header)!);
    const values = builder.columns.flatMap(into => {
      const cell = cellOf(shape.columns[into.name]!, header);
      return cell ? [{ ...cell, into, codes: new Map<string, number>() }] : [];
    });
    return { builder, key, values, spare, positions: [...key, ...values].map(cell => cell.position) };
  }

  #row(cells: readonly string[], line: number): void {
    this.#rows++;
    const width = this.#header!.names.length;
    if (cells.length < width || hasTextBeyond(cells, width)) {
      const why =
        cells.length < width ? 'The file may be cut off here.' : 'A value may hold the delimiter unquoted.';
      this.#problem(
        line,
        undefined,
        undefined,
        `has ${cells.length} values where there are ${width} columns. ${why}`,
      );
      return;
    }
    const before = this.problems.length;
    for (const target of this.#targets) {
      this.#take(target, cells, line);
      // What is wrong for one table is wrong for the next, and said once.
      if (this.problems.length > before) return;
    }
  }

  #take(target: Target, cells: readonly string[], line: number): void {
    let key: string | number = '';
    for (const cell of target.key) {
      const part = this.#value(cell, cells[cell.position]!, line);
      // #value has said what is wrong.
      if (part === undefined) return;
      key = key === '' ? (part as string | number) : `${key}-${part}`;
    }
    if (typeof key === 'number' && (key < 0 || !Number.isSafeInteger(key))) {
      const cell = target.key[0]!;
      this.#problem(line, cell.name, cells[cell.position]!, 'cannot be negative');
      return;
    }
    for (const cell of target.values) {
      const raw = cells[cell.position]!;
      let code = cell.codes.get(raw);
      if (code === undefined) {
        if (target.spare && cell.need === 'value' && isBlank(raw)) return;
        const before = this.problems.length;
        const value = this.#value(cell, raw, line);
        // An unreadable value must be named for every row that has it.
        if (this.problems.length > before) return;
        code = cell.into.codeOf(typeof value === 'string' ? apart(value) : value);
        cell.codes.set(apart(raw), code);
      }
      cell.into.next = code;
    }
    target.builder.addCoded(typeof key === 'string' ? apart(key) : key);
  }

  /** The value of a cell; `undefined` when blank, or when it cannot be read, which is then a problem. */
  #value(cell: Cell, raw: string, line: number): Value | undefined {
    const text = raw.trim();
    if (isBlank(text)) {
      if (cell.need === 'value') this.#problem(line, cell.name, raw, 'is blank and must not be');
      return undefined;
    }
    const value = readValue(text, cell.type);
    if (value === undefined) this.#problem(line, cell.name, raw, `is not ${EXPECTED[cell.type]}`);
    else if (cell.type === 'date' || cell.type === 'monthEnd') {
      const read = readDate(text);
      if (read) this.#dateForms.add(read.form);
    }
    return value;
  }

  #problem(line: number, column: string | undefined, value: string | undefined, what: string): void {
    const subject = column === undefined ? 'the row' : `${column} ${shown(value ?? '')}`;
    const message = `${this.#file}, line ${line}: ${subject} ${what}${what.endsWith('.') ? '' : '.'}`;
    this.problems.push({ file: this.#file, line, column, value, message });
    if (this.problems.length >= MOST_PROBLEMS) throw new ImportRefused(this.problems);
  }
}

/** Cells beyond the columns may be there when they are empty: some exports end each line in a delimiter. */
function hasTextBeyond(cells: readonly string[], width: number): boolean {
  for (let i = width; i < cells.length; i++) if (cells[i] !== '') return true;
  return false;
}

interface Target {
  readonly builder: TableBuilder;
  readonly key: readonly Cell[];
  readonly values: readonly (Cell & { readonly into: CodedInto; readonly codes: Map<string, number> })[];
  readonly spare: boolean;
  readonly positions: readonly number[];
}

interface Cell {
  readonly position: number;
  readonly name: string;
  readonly type: ValueType;
  readonly need: Column['need'];
}

type CodedInto = TableBuilder['columns'][number];

function cellOf(column: Column, header: Header): Cell | undefined {
  const position = header.find(column);
  if (position < 0) return undefined;
  return { position, name: header.names[position]!, type: column.type, need: column.need };
}

/** Blank, or what databases write for it. */
function isBlank(text: string): boolean {
  return text === '' || text === 'NULL' || text.trim() === '';
}

/** A copy of its own: V8 would keep the whole piece of file alive for a longer part of it. */
function apart(text: string): string {
  return text.length < 13 ? text : (JSON.parse(JSON.stringify(text)) as string);
}
