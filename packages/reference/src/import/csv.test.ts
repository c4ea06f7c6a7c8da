import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvReader, type Delimiter } from './csv.ts';

/** Reads the pieces and gives the rows with the lines on which they start. */
function read(pieces: readonly string[], onReader: (reader: CsvReader) => void = () => {}) {
  const rows: { cells: string[]; line: number }[] = [];
  const reader = new CsvReader((cells, line) => rows.push({ cells: [...cells], line }));
  onReader(reader);
  for (const piece of pieces) reader.push(piece);
  reader.finish();
  return { rows, reader };
}

const delimiters = fc.constantFrom<Delimiter>(',', '|', ';', '\t');
const lineEnds = fc.constantFrom('\r\n', '\n', '\r');
const cell = fc.string({
  unit: fc.constantFrom('a', 'é', '"', ',', '|', ';', '\t', '\r', '\n', ' ', '\r\n'),
  maxLength: 6,
});

describe('delimited text', () => {
  it('gives back what was written, wherever it is cut into pieces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 }),
        delimiters,
        lineEnds,
        fc.boolean(),
        fc.array(fc.nat(200), { maxLength: 5 }),
        (rows, delimiter, lineEnd, lastEnd, cuts) => {
          const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const lines = [['h1', 'h2'].join(delimiter), ...rows.map(row => row.map(quote).join(delimiter))];
          const text = lines.join(lineEnd) + (lastEnd ? lineEnd : '');
          const ends = cuts.map(cut => cut % (text.length + 1)).sort((a, b) => a - b);
          const pieces = [0, ...ends].map((start, i) => text.slice(start, ends[i] ?? text.length));
          const result = read(pieces);
          expect(result.rows.map(row => row.cells)).toEqual([['h1', 'h2'], ...rows]);
          expect(result.reader.delimiter).toBe(delimiter);
          let line = 1;
          for (const row of result.rows) {
            expect(row.line).toBe(line);
            line += 1 + row.cells.reduce((sum, text) => sum + text.split(/\r\n|\r|\n/).length - 1, 0);
          }
        },
      ),
    );
  });

  it('keeps a quotation mark inside an unquoted cell, and passes over empty lines', () => {
    const { rows } = read(['a,b\n5" pipe,x\n\n\r\ny,z']);
    expect(rows).toEqual([
      { cells: ['a', 'b'], line: 1 },
      { cells: ['5" pipe', 'x'], line: 2 },
      { cells: ['y', 'z'], line: 5 },
    ]);
  });

  it('passes over cells that nobody wants', () => {
    const { rows } = read(['a,b,c\n1,"2",3,4\n'], reader => {
      reader.wanted = [true, false, false];
    });
    expect(rows[1]!.cells).toEqual(['1', '', '', '4']);
  });

  it('takes a comma where the header has one column', () => {
    expect(read(['ULN\n1000000018\n']).reader.delimiter).toBe(',');
  });
});
