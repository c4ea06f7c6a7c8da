/** Reads the department's own list of validation rules, the CSV that it publishes for each year. */

import { YEARS, type Year, yearLabel } from '@waymark/ilr';
import { CsvError, CsvReader } from '@waymark/reference/csv';
import { catalogueEntry, nameKey } from '@waymark/rules';

/** What the official list says of a rule, in its own words. */
export interface OfficialRule {
  readonly name: string;
  /** Headings and texts, in the order of the file; what is empty there is left out. */
  readonly texts: readonly { readonly heading: string; readonly text: string }[];
}

/** A list of rules as it was read. */
export interface RulesFile {
  readonly year: Year;
  /** The year was found out from the list itself, rather than said by the person. */
  readonly recognised: boolean;
  /** By the rule's name as it is compared: see `nameKey`. */
  readonly rules: ReadonlyMap<string, OfficialRule>;
}

/** A file that is no list of rules. The message is for the person who chose it. */
export class NotARulesFile extends Error {}

/** The columns that are shown, by the names that the file gives them. The message must be there. */
const COLUMNS: readonly { readonly column: string; readonly heading: string }[] = [
  { column: 'ErrorMessage', heading: 'Message' },
  { column: 'Intent', heading: 'Intent' },
  { column: 'Guidance', heading: 'Guidance' },
  { column: 'Description', heading: 'Description' },
  { column: 'DetailedDescription', heading: 'Detailed description' },
  { column: 'Exclusions', heading: 'Exclusions' },
  { column: 'ChangeSummary', heading: 'Changes' },
];

/** A list of which less than this share is known by name is a list of something else. */
const KNOWN_SHARE = 0.5;

/** Reads the text of the file. `said` is the year where the person says it. Throws {@link NotARulesFile}. */
export function readRulesFile(fileName: string, text: string, said?: Year): RulesFile {
  const rows = rowsOf(fileName, text);
  const [header, ...body] = rows;
  if (!header || body.length === 0) throw new NotARulesFile(`${fileName} holds no rules.`);
  const at = (column: string) => header.findIndex(cell => plain(cell) === plain(column));
  const lacking = ['Name', 'Version', 'ErrorMessage'].filter(column => at(column) < 0);
  if (lacking.length > 0) {
    throw new NotARulesFile(
      `${fileName} has no column ${lacking.join(', ')}, so it is not the department's list of validation rules. ` +
        'Choose the CSV file that the department publishes for the year.',
    );
  }
  const cell = (row: readonly string[], column: string) => row[at(column)]?.trim() ?? '';
  const named = body.filter(row => cell(row, 'Name') !== '');
  const year =
    said ??
    recognise(
      fileName,
      named.map(row => ({
        name: cell(row, 'Name'),
        version: Number(cell(row, 'Version')),
        status: cell(row, 'Status').toLowerCase(),
      })),
    );
  const rules = new Map(
    named.map(row => {
      const name = cell(row, 'Name');
      const texts = COLUMNS.flatMap(({ column, heading }) => {
        const words = tidy(cell(row, column));
        return words === '' ? [] : [{ heading, text: words }];
      });
      return [nameKey(name), { name, texts }] as const;
    }),
  );
  return { year, recognised: said === undefined, rules };
}

function rowsOf(fileName: string, text: string): string[][] {
  if (text.startsWith('PK')) {
    throw new NotARulesFile(
      `${fileName} is a workbook or a zip. Save the list in it as CSV, and choose that file.`,
    );
  }
  const rows: string[][] = [];
  try {
    const reader = new CsvReader(cells => rows.push([...cells]));
    reader.push(text);
    reader.finish();
  } catch (error) {
    if (error instanceof CsvError)
      throw new NotARulesFile(`${fileName}, line ${error.line}: ${error.message}`);
    throw error;
  }
  return rows;
}

interface Row {
  readonly name: string;
  readonly version: number;
  readonly status: string;
}

/** The year whose official list has most of the rows as they are: the same name, version and status. */
function recognise(fileName: string, rows: readonly Row[]): Year {
  const scores = YEARS.map(year => {
    const entries = rows.map(row => ({ row, entry: catalogueEntry(year, row.name) }));
    return {
      year,
      known: entries.filter(({ entry }) => entry).length,
      alike: entries.filter(
        ({ row, entry }) => entry?.version === row.version && entry.status.toLowerCase() === row.status,
      ).length,
    };
  }).sort((a, b) => b.alike - a.alike || b.known - a.known);
  const [best, next] = scores;
  if (!best || best.known < rows.length * KNOWN_SHARE) {
    throw new NotARulesFile(
      `Of the ${rows.length} names in ${fileName}, Waymark knows ${best?.known ?? 0} as validation rules. ` +
        'It is not the list of a year that Waymark knows.',
    );
  }
  if (next && next.alike === best.alike) {
    throw new NotARulesFile(
      `${fileName} fits ${yearLabel(best.year)} as well as ${yearLabel(next.year)}. Say which year it is for, and choose it again.`,
    );
  }
  return best.year;
}

/**
 * The text without the layout of the page that it was taken from: field names, which stand between blank lines there,
 * go back into their sentence, and blank lines become line breaks.
 */
function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*\n\s*([A-Z]\w*(?:[._]\w+)+)\s*\n\s*\n\s*/g, ' $1 ')
    .replace(/ ?\n\s*/g, '\n')
    .replace(/\( +/g, '(')
    .replace(/ +([),.;])/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}
