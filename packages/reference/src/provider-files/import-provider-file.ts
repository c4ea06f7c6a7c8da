import type { ISODate } from '@waymark/ilr/dates';
import { type DataSetName, dataSet } from '../data-sets.ts';
import { CsvReader } from '../import/csv.ts';
import { Header } from '../import/header.ts';
import { importTables } from '../import/import-tables.ts';
import type { ReadableFile } from '../import/input-file.ts';
import { refuse, shown } from '../import/refused.ts';
import type { ImportProgress, ImportReport } from '../import/report.ts';
import { NotUtf8, textOf } from '../import/text.ts';
import { makePack, type Pack } from '../pack/pack.ts';
import type { Column, TableShape } from '../tables/shape.ts';
import { PROVIDER_FILE_KINDS, type ProviderFileKind } from './kinds.ts';

/** How a provider's list is to be read. */
export interface ProviderFileOptions {
  /** What the list is; by default its column names tell. */
  readonly dataSet?: DataSetName;
  /**
   * `full` when the list is complete, so that what is not on it does not exist. By default a list covers what it
   * lists, and contract allocations the providers that it names.
   */
  readonly coverage?: 'full' | 'partial';
  readonly version?: string;
}

/** Reads a provider's own list into a pack. Throws ImportRefused, and takes nothing over, when a row cannot be read. */
export async function importProviderFile(
  file: ReadableFile,
  source: string,
  importedOn: ISODate,
  options: ProviderFileOptions = {},
  onProgress: (progress: ImportProgress) => void = () => {},
): Promise<{ pack: Pack; report: ImportReport }> {
  const kind = options.dataSet ? kindNamed(options.dataSet, file) : await recognise(file);
  let bytesRead = 0;
  const { builders, report } = await importTables(file, kind.shapes, bytes => {
    bytesRead += bytes;
    onProgress({ file: file.name, bytesRead: Math.min(bytesRead, file.size), bytesInAll: file.size });
  });
  const whole = options.coverage
    ? options.coverage === 'full'
    : kind.wholeFrom !== undefined && report.rows >= kind.wholeFrom;
  // A list without a single row is more likely a mistake than the news that nothing exists.
  if (report.rows === 0) refuse({ file: file.name, message: `${file.name} has column names and no rows.` });
  const tables = builders.map((builder, i) => builder.build(whole && i === 0 ? 'all' : 'keys'));
  return {
    pack: makePack({ dataSet: kind.dataSet, version: options.version, source, importedOn }, tables),
    report: { files: [report], missingFiles: [], unusedFiles: [] },
  };
}

function kindNamed(name: DataSetName, file: ReadableFile): ProviderFileKind {
  const kind = PROVIDER_FILE_KINDS.find(kind => kind.dataSet === name);
  return (
    kind ??
    refuse({ file: file.name, message: `${file.name}: ${shown(name)} is not read from a single list.` })
  );
}

/** Finds out from the column names what a list is: of the kinds whose needed columns are all there, the best fit. */
async function recognise(file: ReadableFile): Promise<ProviderFileKind> {
  const header = new Header(await headerOf(file));
  const fits = PROVIDER_FILE_KINDS.filter(kind => header.lacking(kind.shapes[0]!).length === 0)
    .map(kind => ({ kind, fit: fitOf(header, kind.shapes[0]!) }))
    .sort((a, b) => b.fit - a.fit);
  const [best, second] = fits;
  if (!best) {
    return refuse({
      file: file.name,
      line: 1,
      message: `${file.name} is none of the lists that are known: its columns are ${header}.`,
    });
  }
  if (second && second.fit === best.fit) {
    const titles = fits.filter(({ fit }) => fit === best.fit).map(({ kind }) => dataSet(kind.dataSet)!.title);
    return refuse({
      file: file.name,
      line: 1,
      message: `${file.name} could be any of: ${titles.join(', ')}. Say which it is.`,
    });
  }
  return best.kind;
}

// A column by its own name weighs more than one by an alias, and a needed column more than one that may be missing.
function fitOf(header: Header, shape: TableShape<never>): number {
  const columns: readonly Column[] = [...shape.key, ...Object.values(shape.columns)];
  return columns.reduce((fit, column) => {
    if (header.find(column) < 0) return fit;
    const byItsName = header.find({ ...column, aliases: [] }) >= 0;
    return fit + (column.need ? 4 : 2) + (byItsName ? 1 : 0);
  }, 0);
}

async function headerOf(file: ReadableFile, assume?: 'windows-1252'): Promise<readonly string[]> {
  let names: readonly string[] | undefined;
  const csv = new CsvReader(cells => {
    names ??= [...cells];
  });
  try {
    for await (const { text } of textOf(file, assume)) {
      csv.push(text);
      if (names) return names;
    }
    csv.finish();
  } catch (error) {
    if (error instanceof NotUtf8) return headerOf(file, 'windows-1252');
    // A row further down may be wrong; reading the file in earnest will say so with its line.
    if (!names)
      refuse({ file: file.name, line: 1, message: `${file.name} has no readable line of column names.` });
  }
  return names ?? refuse({ file: file.name, message: `${file.name} is empty.` });
}
