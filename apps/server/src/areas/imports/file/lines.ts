import { CsvError, CsvReader, NotUtf8, type ReadableFile, textOf } from '@waymark/reference/import';
import { Refused } from '../../../http/refused.ts';
import { shortened } from '../fields/field.ts';

/** A line of a CSV file. */
export interface Line {
  readonly file: string;
  /** The line on which it starts, from 1. */
  readonly line: number;
  /** By name of column. */
  readonly cells: ReadonlyMap<string, string>;
  /** Why it cannot be read: it has not as many cells as there are columns. */
  readonly problem: string | undefined;
}

const MOST_COLUMNS = 300;

/**
 * The lines of CSV files one after another: UTF-8, UTF-16 or Windows-1252; commas, semicolons, tabs or upright strokes.
 * @throws Refused with file and line where a file cannot be read on
 */
export async function* linesOf(files: readonly ReadableFile[]): AsyncGenerator<Line> {
  for (const file of files) {
    let passed = 0;
    try {
      for await (const line of linesOfFile(file)) {
        passed++;
        yield line;
      }
    } catch (problem) {
      if (!(problem instanceof NotUtf8)) throw problem;
      // Until here all was plain letters, which both encodings write alike.
      for await (const line of linesOfFile(file, 'windows-1252')) {
        if (passed-- <= 0) yield line;
      }
    }
  }
}

async function* linesOfFile(file: ReadableFile, assume?: 'windows-1252'): AsyncGenerator<Line> {
  const lines: Line[] = [];
  let columns: readonly string[] | undefined;
  const csv = new CsvReader((cells, line) => {
    if (columns) lines.push(lineOf(file.name, columns, cells, line));
    else columns = columnsIn(file.name, cells);
  });
  try {
    for await (const { text } of textOf(file, assume)) {
      csv.push(text);
      yield* lines.splice(0);
    }
    csv.finish();
    yield* lines.splice(0);
  } catch (problem) {
    if (!(problem instanceof CsvError)) throw problem;
    throw new Refused(
      'refused',
      `${file.name}, line ${problem.line}: ${problem.message}. Nothing was taken over; put it right and upload the file again.`,
    );
  }
  if (!columns)
    throw new Refused('refused', `${file.name} is empty: it has not even a line of column names.`);
}

/** The names of the columns as the first line has them. */
function columnsIn(file: string, cells: readonly string[]): readonly string[] {
  const names = cells.map(cell => cell.trim());
  while (names.at(-1) === '') names.pop();
  const refuse = (why: string) => {
    throw new Refused('refused', `${file}, line 1: ${why}`);
  };
  if (names.some(name => /\p{Cc}|\ufffd/u.test(name.replaceAll(/[\t\r\n]/g, ' ')))) {
    refuse('this is no text. Save the list as CSV, and upload that.');
  }
  if (names.length > MOST_COLUMNS || names.some(name => name.length > 200)) {
    refuse('these are no names of columns: there are too many, or they are too long.');
  }
  if (names.length < 2) {
    refuse(
      `only one column is found, “${shortened(names[0] ?? '')}”. Separate the columns by commas, semicolons or tabs, and name them in the first line.`,
    );
  }
  const shown = names.map((name, i) => shortened(name, 200) || `Column ${i + 1}`);
  const twice = shown.find((name, i) => shown.indexOf(name) !== i);
  if (twice !== undefined) refuse(`two columns are called “${twice}”. Give each a name of its own.`);
  return shown;
}

function lineOf(file: string, columns: readonly string[], cells: readonly string[], line: number): Line {
  const width = columns.length;
  const beyond = cells.slice(width).some(cell => cell !== '');
  // Names of columns that end in blanks are taken off; so are the blank cells below them.
  const problem =
    cells.length < width
      ? `There are ${cells.length} values where there are ${width} columns: the file may be cut off here.`
      : beyond
        ? `There are ${cells.length} values where there are ${width} columns: a value may hold the sign that parts columns, unquoted.`
        : undefined;
  return { file, line, cells: new Map(columns.map((name, i) => [name, storable(cells[i] ?? '')])), problem };
}

/** What no database keeps is shown as a character that cannot be shown. */
function storable(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text;
}

/** The columns of some files with what the first lines hold in each; and whether there is a line at all. */
export async function lookInto(files: readonly ReadableFile[]) {
  const examples = new Map<string, Set<string>>();
  let lines = 0;
  for (const file of files) {
    let seen = 0;
    for await (const { cells } of linesOf([file])) {
      for (const [name, text] of cells) {
        const held = examples.get(name) ?? new Set();
        examples.set(name, held);
        const value = shortened(text.trim(), 80);
        if (value !== '' && held.size < EXAMPLES) held.add(value);
      }
      if (++seen === LOOKED_AT) break;
    }
    lines += seen;
  }
  return { columns: [...examples].map(([name, held]) => ({ name, examples: [...held] })), lines };
}

const LOOKED_AT = 50;
/** So many different values show what a column holds. */
const EXAMPLES = 3;
