import { openAsBlob } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type ImportOptions, type ImportResult, importReference } from '../import/import-reference.ts';
import type { InputFile } from '../import/input-file.ts';
import { ReferenceDataError } from '../reference-data-error.ts';

/** The file, or the files in the folder (not in folders below it), ready to import. */
export async function inputFilesAt(path: string): Promise<InputFile[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new ReferenceDataError(`There is no file or folder at ${path}.`);
  if (!found.isDirectory()) return [{ name: basename(path), blob: await openAsBlob(path) }];
  const entries = await readdir(path, { withFileTypes: true });
  const names = entries.filter(entry => entry.isFile()).map(entry => entry.name);
  return Promise.all(names.sort().map(async name => ({ name, blob: await openAsBlob(join(path, name)) })));
}

/** Imports the zip, list or folder at a path. Errors as of importReference. */
export async function importFrom(path: string, options: ImportOptions): Promise<ImportResult> {
  return importReference(await inputFilesAt(path), { source: basename(path), ...options });
}
