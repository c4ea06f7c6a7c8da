import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Cell, CellKind, Column, Table } from './table.ts';

/** A table whose rows may come one by one, so that it is never held whole. */
export interface Sheet extends Omit<Table, 'rows'> {
  readonly rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;
}

/** The most rows that Excel reads of one sheet; what is beyond goes to a further one. */
const ROWS_OF_SHEET = 1_048_576;
/** The longest text that Excel reads in one cell. */
const LONGEST_TEXT = 32_767;
/** Text that is gathered before it is packed. */
const PIECE = 65_536;

/**
 * Tables as one Excel workbook, a sheet for each: amounts are numbers, dates are dates, and text is text whatever it
 * begins with. Runs in Node and in the browser.
 */
export async function xlsxOf(tables: readonly Table[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of xlsxPieces(tables)) pieces.push(piece);
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * The same workbook in pieces, while its rows come: memory does not grow with them. The kept libraries hold every cell
 * as an object; 100,000 rows of twenty took one of them 1.4 GB.
 */
export async function* xlsxPieces(sheets: readonly Sheet[]): AsyncGenerator<Uint8Array> {
  const packed: Uint8Array[] = [];
  const zip = new Zip((problem, piece) => {
    if (problem) throw problem;
    packed.push(piece);
  });
  const open = (path: string) => {
    const entry = new ZipDeflate(path, { level: 6 });
    // The same rows make the same file: the day on which it is packed does not matter.
    entry.mtime = '1980-01-01T12:00:00';
    zip.add(entry);
    return (text: string, last = false) => entry.push(strToU8(text), last);
  };
  const names: string[] = [];
  for (const { name, columns, rows } of sheets) {
    let write: ReturnType<typeof open> | undefined;
    let text = '';
    let number = 0;
    const begin = () => {
      names.push(sheetName(name, names));
      write = open(`xl/worksheets/sheet${names.length}.xml`);
      text = HEAD + widths(columns) + headRow(columns);
      number = 1;
    };
    begin();
    for await (const row of rows) {
      if (number === ROWS_OF_SHEET) {
        write!(text + FOOT, true);
        begin();
      }
      text += `<row r="${++number}">${row.map((cell, i) => cellXml(cell, columns[i]!.kind)).join('')}</row>`;
      if (text.length < PIECE) continue;
      write!(text);
      text = '';
      yield* packed.splice(0);
    }
    write!(text + FOOT, true);
    yield* packed.splice(0);
  }
  for (const [path, text] of Object.entries(partsOf(names))) open(path)(text, true);
  zip.end();
  yield* packed.splice(0);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

// The line of titles stays in sight.
const HEAD = `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
const FOOT = '</sheetData></worksheet>';

const WIDTH: Record<CellKind, number> = { text: 18, date: 12, money: 14, number: 10 };
/** Positions in the list of cell formats below. */
const STYLE = { title: 1, money: 2, date: 3, text: 4 } as const;
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.00"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf xfId="0"/><xf fontId="1" applyFont="1" applyAlignment="1"><alignment wrapText="1"/></xf><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function widths(columns: readonly Column[]): string {
  const each = columns.map(
    ({ kind }, i) => `<col min="${i + 1}" max="${i + 1}" width="${WIDTH[kind]}" customWidth="1"/>`,
  );
  return `<cols>${each.join('')}</cols><sheetData>`;
}

function headRow(columns: readonly Column[]): string {
  return `<row r="1">${columns.map(({ title }) => textCell(title, STYLE.title)).join('')}</row>`;
}

function cellXml(cell: Cell, kind: CellKind): string {
  if (cell === null) return '<c/>';
  switch (kind) {
    case 'money':
      return `<c s="${STYLE.money}"><v>${Number(cell) / 100}</v></c>`;
    case 'number':
      return `<c><v>${Number(cell)}</v></c>`;
    case 'date':
      return `<c s="${STYLE.date}"><v>${dayNumber(String(cell))}</v></c>`;
    default:
      return textCell(String(cell), STYLE.text);
  }
}

function textCell(text: string, style: number): string {
  return `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text.slice(0, LONGEST_TEXT))}</t></is></c>`;
}

/** A day as Excel counts it. */
function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML; characters that XML cannot hold become the sign for a character that cannot be shown. */
function escaped(text: string): string {
  return (
    text
      // Excel reads _x0041_ as a character by its number.
      .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
      .replace(/[&<>"]/g, character => ESCAPES[character]!)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd')
      .replace(/\r\n?/g, '\n')
  );
}

/** A name that Excel accepts and that no other sheet has. */
function sheetName(wanted: string, taken: readonly string[]): string {
  const plain = wanted.replace(/[[\]:*?/\\]/g, ' ').slice(0, 28);
  let name = plain;
  for (let i = 2; taken.includes(name); i++) name = `${plain} ${i}`;
  return name;
}

/** The parts of a workbook beside its sheets. */
function partsOf(names: readonly string[]): Record<string, string> {
  const each = (make: (name: string, number: number) => string) =>
    names.map((name, i) => make(name, i + 1)).join('');
  const after = names.length + 1;
  return {
    'xl/styles.xml': STYLES,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${each(
      (name, i) => `<sheet name="${escaped(name)}" sheetId="${i}" r:id="rId${i}"/>`,
    )}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each(
      (_, i) =>
        `<Relationship Id="rId${i}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i}.xml"/>`,
    )}<Relationship Id="rId${after}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${each(
      (_, i) => `<Override PartName="/xl/worksheets/sheet${i}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
    )}</Types>`,
  };
}
