import type { ISODate } from '@waymark/ilr/dates';
import { makePack, type Pack } from '../pack/pack.ts';
import * as lars from '../tables/lars.ts';
import { type TableShape, tableShape } from '../tables/shape.ts';
import type { Table } from '../tables/table.ts';
import { readDate } from '../values.ts';
import { importTables } from './import-tables.ts';
import { baseName, type ReadableFile } from './input-file.ts';
import { refuse } from './refused.ts';
import type { FileReport, ImportProgress, ImportReport } from './report.ts';

interface LarsFile {
  /** Name without ending: `Validity` is `Validity.csv`, or `.psv`, or `.txt`. */
  readonly name: string;
  readonly shape: TableShape<never>;
  /** Without it the download is not what it should be; of the others the report says what is not covered. */
  readonly needed: boolean;
}

const file = (name: string, shape: TableShape<never>, needed = false): LarsFile => ({ name, shape, needed });
const some = <Row>(shape: TableShape<Row>) => shape as TableShape<never>;

const LARS_FILES: readonly LarsFile[] = [
  file('LearningDelivery', some(lars.aims), true),
  file('Validity', some(lars.validities), true),
  file('LearningDeliveryCategory', some(lars.categories), true),
  file('AnnualValue', some(lars.annualValues), true),
  file('Standard', some(lars.standards), true),
  file('StandardValidity', some(lars.standardValidities)),
  file('StandardFunding', some(lars.standardFunding)),
  file('StandardCommonComponent', some(lars.standardCommonComponents)),
  file('StandardAims', some(lars.standardAims)),
  file('FrameworkAims', some(lars.frameworkAims)),
  file('FrameworkCmnComp', some(lars.frameworkCommonComponents)),
  file('Section96', some(lars.section96)),
];

const version = tableShape<{ minor?: string; maintenance?: string }>({
  name: 'lars.version',
  keyKind: 'text',
  key: [{ type: 'plainCode', header: 'MajorNumber', need: 'value' }],
  keyAs: 'major',
  asks: '%',
  holds: 'versions',
  columns: {
    minor: { type: 'plainCode', header: 'MinorNumber' },
    maintenance: { type: 'plainCode', header: 'MaintenanceNumber' },
  },
});

const generation = tableShape<Record<never, never>>({
  name: 'lars.generation',
  keyKind: 'text',
  // Shown and no more, so a form of date that nobody foresaw must not stand in the way of the rest.
  key: [{ type: 'title', header: 'DataGeneratedOn', need: 'value' }],
  keyAs: 'on',
  asks: '%',
  holds: 'days of generation',
  columns: {},
});

const ABOUT: readonly LarsFile[] = [file('Version', some(version)), file('DataGeneration', some(generation))];

/** True when one of the files is LARS's list of learning aims. */
export function looksLikeLars(files: readonly ReadableFile[]): boolean {
  return files.some(file => tableName(file) === 'learningdelivery');
}

/**
 * Reads the files of the LARS download into a pack that covers every aim. Throws ImportRefused, and takes nothing
 * over, when a needed file is missing or any row cannot be read.
 */
export async function importLars(
  files: readonly ReadableFile[],
  source: string,
  importedOn: ISODate,
  onProgress: (progress: ImportProgress) => void = () => {},
): Promise<{ pack: Pack; report: ImportReport }> {
  const found = new Map<string, ReadableFile>();
  for (const file of files) {
    const name = tableName(file);
    if (name === undefined || !WANTED.has(name)) continue;
    const other = found.get(name);
    if (other) {
      refuse({
        file: source,
        message: `${source} holds both ${other.name} and ${file.name}. Import one edition of LARS at a time.`,
      });
    }
    found.set(name, file);
  }
  const lookUp = ({ name }: LarsFile) => found.get(name.toLowerCase());
  const missing = LARS_FILES.filter(file => !lookUp(file));
  const needed = missing.filter(file => file.needed).map(file => `${file.name}.csv`);
  if (needed.length > 0) {
    refuse({
      file: source,
      message: `${source} is not the whole LARS download: ${needed.join(', ')} missing. Found: ${listed(files)}.`,
    });
  }

  const bytesInAll = [...found.values()].reduce((sum, file) => sum + file.size, 0);
  let bytesRead = 0;
  const tables: Table[] = [];
  const reports: FileReport[] = [];
  const about = new Map<string, Table>();
  for (const wanted of [...ABOUT, ...LARS_FILES]) {
    const file = lookUp(wanted);
    if (!file) continue;
    let bytesOfFile = 0;
    const { builders, report } = await importTables(file, [wanted.shape], bytes => {
      // A file that is read again in another encoding counts once.
      bytesOfFile += bytes;
      onProgress({ file: file.name, bytesRead: bytesRead + Math.min(bytesOfFile, file.size), bytesInAll });
    });
    bytesRead += file.size;
    if (wanted.needed && report.rows === 0) {
      refuse({ file: file.name, message: `${file.name} has column names and no rows. Download LARS again.` });
    }
    reports.push(report);
    const table = builders[0]!.build('all');
    if (ABOUT.includes(wanted)) about.set(wanted.name, table);
    else tables.push(table);
  }
  const used = new Set(found.values());
  return {
    pack: makePack({ dataSet: 'lars', version: versionOf(about, source), source, importedOn }, tables),
    report: {
      files: reports,
      missingFiles: missing.map(file => `${file.name}.csv`),
      unusedFiles: files.filter(file => !used.has(file)).map(file => file.name),
    },
  };
}

const WANTED = new Set([...ABOUT, ...LARS_FILES].map(file => file.name.toLowerCase()));
const MOST_LISTED = 12;

function tableName(file: ReadableFile): string | undefined {
  return /^(.+)\.(?:csv|psv|txt)$/i.exec(baseName(file.name))?.[1]?.toLowerCase();
}

function listed(files: readonly ReadableFile[]): string {
  if (files.length === 0) return 'no file at all';
  const names = files.slice(0, MOST_LISTED).map(file => file.name);
  const more = files.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}

/** `11.0.3, generated 2025-10-17`, from the files that say so; else the schema number in the name of the zip. */
function versionOf(about: ReadonlyMap<string, Table>, source: string): string | undefined {
  const rows = <Row>(name: string) => {
    const table = about.get(name) as Table<Row> | undefined;
    return table && table.keyCount > 0 ? table.rowsAt(table.keyCount - 1) : [];
  };
  const number = rows<{ major: string; minor?: string; maintenance?: string }>('Version').at(-1);
  const generated = rows<{ on: string }>('DataGeneration').at(-1);
  const parts = [
    number && [number.major, number.minor, number.maintenance].filter(part => part !== undefined).join('.'),
    generated && `generated ${readDate(generated.on)?.date ?? generated.on}`,
  ].filter(part => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : /_(V\d{3})_/i.exec(source)?.[1];
}
