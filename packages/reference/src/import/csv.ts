/** A CSV text that cannot be read further: line from 1, and what is wrong. */
export class CsvError extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

export type Delimiter = ',' | '|' | ';' | '\t';
const DELIMITERS: readonly Delimiter[] = [',', '|', ';', '\t'];

const QUOTE = 34;
const CR = 13;
const LF = 10;
const LONGEST_ROW = 2 ** 20;

/**
 * Reads delimited text that arrives in pieces: quoted cells with doubled quotes and line breaks in them, lines that
 * end in CRLF, LF or CR, and the delimiter that the header line uses.
 *
 * Our own, and small, because the kept libraries miss one of these: the same code in Node and the browser fed piece
 * by piece, the line on which a bad row starts, a bound on what an unclosed quote may swallow, and passing over the
 * cells of columns that nobody wants (fifty of sixty in LearningDelivery.csv).
 */
export class CsvReader {
  delimiter: Delimiter | undefined;
  /** Cells to pass over as empty text: those whose position holds `false`, once the header has told. */
  wanted: readonly boolean[] | undefined;
  /** How many cells had a line break in them. */
  cellsWithLineBreaks = 0;

  readonly #onRow: (cells: readonly string[], line: number) => void;
  readonly #cells: string[] = [];
  #rest = '';
  #line = 1;
  #lineBreaksInRow = 0;

  /** `onRow` gets the cells (an array that is used again for the next row) and the line on which the row starts. */
  constructor(onRow: (cells: readonly string[], line: number) => void) {
    this.#onRow = onRow;
  }

  /** Takes the next piece of text. Throws CsvError. */
  push(text: string): void {
    this.#read(this.#rest + text, false);
  }

  /** There is no more text. Throws CsvError. */
  finish(): void {
    this.#read(this.#rest, true);
  }

  #read(text: string, last: boolean): void {
    let at = 0;
    if (this.delimiter === undefined) {
      const header = firstLine(text);
      if (header === undefined && !last) {
        this.#hold(text);
        return;
      }
      this.delimiter = delimiterOf(header ?? text);
    }
    const delimiter = this.delimiter.charCodeAt(0);
    while (at < text.length) {
      const next = this.#row(text, at, delimiter, last);
      if (next < 0) break;
      const line = this.#line;
      this.#line += 1 + this.#lineBreaksInRow;
      at = next;
      // An empty line is no row.
      if (this.#cells.length > 1 || this.#cells[0] !== '') this.#onRow(this.#cells, line);
    }
    this.#hold(text.slice(at));
  }

  #hold(rest: string): void {
    if (rest.length > LONGEST_ROW) {
      const why =
        'the row that starts here does not end: a quotation mark is opened and not closed, or this is no CSV file';
      throw new CsvError(this.#line, why);
    }
    this.#rest = rest;
  }

  /** Reads the cells of the row at `start`; gives where the next row starts, or -1 when the row is not whole yet. */
  #row(text: string, start: number, delimiter: number, last: boolean): number {
    const cells = this.#cells;
    cells.length = 0;
    this.#lineBreaksInRow = 0;
    let at = start;
    for (;;) {
      const wanted = this.wanted?.[cells.length] !== false;
      if (text.charCodeAt(at) === QUOTE) {
        const end = this.#quotedEnd(text, at + 1, last);
        if (end < 0) return -1;
        const cell = text.slice(at + 1, end);
        this.#countLineBreaks(cell);
        cells.push(wanted ? cell.replaceAll('""', '"') : '');
        at = end + 1;
      } else {
        const cellStart = at;
        let code = text.charCodeAt(at);
        while (code !== delimiter && code !== LF && code !== CR && at < text.length)
          code = text.charCodeAt(++at);
        if (at === text.length && !last) return -1;
        cells.push(wanted ? text.slice(cellStart, at) : '');
      }
      if (at >= text.length) return text.length;
      const code = text.charCodeAt(at);
      if (code === delimiter) {
        at++;
        continue;
      }
      if (code === LF) return at + 1;
      if (code !== CR) {
        throw new CsvError(
          this.#line,
          'there is text after a closing quotation mark; a quotation mark inside a quoted value must be doubled',
        );
      }
      if (at + 1 === text.length && !last) return -1;
      return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
    }
  }

  /** Where the closing quotation mark stands, or -1 when it has not arrived. */
  #quotedEnd(text: string, start: number, last: boolean): number {
    let at = start;
    for (;;) {
      const quote = text.indexOf('"', at);
      if (quote < 0) {
        if (last)
          throw new CsvError(
            this.#line,
            'a quotation mark is opened and not closed; the file may be cut off',
          );
        return -1;
      }
      if (text.charCodeAt(quote + 1) !== QUOTE) return quote + 1 === text.length && !last ? -1 : quote;
      at = quote + 2;
    }
  }

  #countLineBreaks(cell: string): void {
    let breaks = 0;
    for (let i = 0; i < cell.length; i++) {
      const code = cell.charCodeAt(i);
      if (code === LF || (code === CR && cell.charCodeAt(i + 1) !== LF)) breaks++;
    }
    if (breaks > 0) this.cellsWithLineBreaks++;
    this.#lineBreaksInRow += breaks;
  }
}

function firstLine(text: string): string | undefined {
  const end = text.search(/[\r\n]/);
  return end < 0 ? undefined : text.slice(0, end);
}

// The one that parts the header into most cells; a comma where there is only one.
function delimiterOf(header: string): Delimiter {
  const outsideQuotes = header.replaceAll(/"[^"]*"/g, '');
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const count = outsideQuotes.split(delimiter).length - 1;
    if (count > most) {
      best = delimiter;
      most = count;
    }
  }
  return best;
}
