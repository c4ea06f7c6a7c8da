import { openAsBlob } from 'node:fs';
import { entriesOfZip, ImportRefused, isZip, type ReadableFile, readable } from '@waymark/reference/import';
import { Refused } from '../../../http/refused.ts';
import type { Services } from '../../../services.ts';
import { shortened } from '../fields/field.ts';

/** A file that was uploaded for an import. */
export interface Upload {
  readonly kind: string;
  readonly fileName: string;
  readonly sha256: string;
}

/** More CSV files than a referral has ever had. */
const MOST_FILES = 1000;
/** Unpacked, a zip of referrals is no larger than this: what is, was made to do harm. */
const MOST_BYTES = 500_000_000;

/**
 * The CSV files of an upload, in order of their names: the one itself, or those in the zip of a referral.
 * @throws Refused if it is no zip where one is asked for, or anything but CSV files is in it
 */
export async function csvFilesOf(
  { files }: Services,
  providerId: string,
  { kind, fileName, sha256 }: Upload,
): Promise<readonly ReadableFile[]> {
  const blob = await openAsBlob(files.pathOf(providerId, sha256));
  const upload = { name: fileName, blob };
  const zipped = await isZip(blob);
  if (kind !== 'referrals') {
    if (zipped) {
      throw new Refused(
        'refused',
        `“${fileName}” is a zip or a workbook and no CSV file. In Excel choose Save as, CSV UTF-8; unpack a zip first.`,
      );
    }
    return [readable(upload)];
  }
  if (!zipped) {
    throw new Refused(
      'refused',
      `Referrals come as a zip of CSV files, and “${fileName}” is no zip. Choose the file as it was downloaded.`,
    );
  }
  const entries = await orRefused(() => entriesOfZip(upload));
  for (const { name } of entries) {
    if (!/^[^/\\]+\.csv$/i.test(name)) throw new Refused('refused', notCsv(fileName, name));
  }
  if (entries.length === 0) throw new Refused('refused', `“${fileName}” is a zip with nothing in it.`);
  const bytes = entries.reduce((sum, { size }) => sum + size, 0);
  if (entries.length > MOST_FILES || bytes > MOST_BYTES) {
    throw new Refused(
      'too-large',
      `“${fileName}” would unpack to ${entries.length} files of ${Math.ceil(bytes / 1_000_000)} MB; at most ${MOST_FILES} files and ${MOST_BYTES / 1_000_000} MB are taken.`,
    );
  }
  return entries
    .map(({ name, ...entry }) => ({ ...entry, name: shortened(name, 100) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function notCsv(zip: string, entry: string): string {
  const name = `“${shortened(entry, 100)}”`;
  if (/[/\\]/.test(entry)) {
    return `“${zip}” holds a folder (${name}). A zip of referrals holds CSV files only, without folders.`;
  }
  if (/\.zip$/i.test(entry)) {
    return `“${zip}” holds another zip (${name}). Unpack it once, and upload what is inside.`;
  }
  return `“${zip}” holds ${name}, which is no CSV file. A zip of referrals holds CSV files only; nothing was taken from it.`;
}

/** Does something with a file; what the readers refuse is told as a refusal of the request. */
export async function orRefused<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (problem) {
    if (problem instanceof ImportRefused) throw new Refused('refused', problem.problems[0]!.message);
    throw problem;
  }
}
