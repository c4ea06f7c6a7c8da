import type { ISODate } from '@waymark/ilr/dates';
import type { Pack } from '../pack/pack.ts';
import { importProviderFile, type ProviderFileOptions } from '../provider-files/import-provider-file.ts';
import { type InputFile, type ReadableFile, readable } from './input-file.ts';
import { importLars, looksLikeLars } from './lars.ts';
import { refuse } from './refused.ts';
import type { ImportProgress, ImportReport } from './report.ts';
import { filesOfZip, isZip } from './zip.ts';

/** How an import runs. */
export interface ImportOptions extends ProviderFileOptions {
  /** The day that the pack is marked with. */
  readonly importedOn: ISODate;
  /** What to call the source; by default the name of the file. */
  readonly source?: string;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** A pack, and what was met on the way to it. */
export interface ImportResult {
  readonly pack: Pack;
  readonly report: ImportReport;
}

/**
 * Imports reference data: the LARS download (its zip, or its files), or one of the provider's own lists (CSV, or a
 * zip with one CSV). Runs in Node and in the browser. Throws ImportRefused with every problem met, and nothing is
 * taken over, when the files are not what they should be or any row cannot be read.
 */
export async function importReference(
  files: readonly InputFile[],
  options: ImportOptions,
): Promise<ImportResult> {
  const [first] = files;
  if (!first) return refuse({ file: 'The choice', message: 'No file was chosen.' });
  const source = options.source ?? first.name;
  const readableFiles = (
    await Promise.all(
      files.map(async file => ((await isZip(file.blob)) ? filesOfZip(file) : [readable(file)])),
    )
  ).flat();
  refuseZipInZip(readableFiles, source);
  const wantsLars = options.dataSet === 'lars';
  if (wantsLars || (options.dataSet === undefined && looksLikeLars(readableFiles))) {
    return importLars(readableFiles, source, options.importedOn, options.onProgress);
  }
  const list = theOneList(readableFiles, source);
  return importProviderFile(list, source, options.importedOn, options, options.onProgress);
}

/** A zip in a zip is not looked into: read as a list, it would be refused with what its bytes look like. */
function refuseZipInZip(files: readonly ReadableFile[], source: string): void {
  const [first] = files;
  if (!first || !files.every(file => /\.zip$/i.test(file.name))) return;
  refuse({
    file: source,
    message: `${source} holds another zip, ${first.name}. Unpack it once, and import what is inside.`,
  });
}

/** The one list among the files: the ONS zip also holds documents, and the directory once more in parts. */
function theOneList(files: readonly ReadableFile[], source: string): ReadableFile {
  const lists = files.filter(
    file =>
      /\.(csv|psv|tsv|txt)$/i.test(file.name) && !/(^|[/\\])(documents|multi_csv)[/\\]/i.test(file.name),
  );
  const candidates = lists.length > 0 || files.length !== 1 ? lists : files;
  if (candidates.length === 1) return candidates[0]!;
  const names = files.slice(0, 12).map(file => file.name);
  return refuse({
    file: source,
    message:
      candidates.length === 0
        ? `${source} holds neither the LARS download (LearningDelivery.csv …) nor a list in CSV form. Found: ${names.join(', ') || 'no file at all'}.`
        : `${source} holds ${candidates.length} lists and not the LARS download. Import one list at a time: ${names.join(', ')}.`,
  });
}
