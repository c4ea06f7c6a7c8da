import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { builtInPack, openReference, type Reference } from '@waymark/reference';
import { loadPacks } from '@waymark/reference/node';

/** Where imported reference data is kept: the folder named, else `WAYMARK_HOME`, else `.waymark` in the home folder. */
export function referenceFolder(given: string | undefined): string {
  return resolve(given ?? join(process.env.WAYMARK_HOME ?? join(homedir(), '.waymark'), 'reference'));
}

let opened: { folder: string; reference: Reference } | undefined;

/** The reference data at hand: what was imported, over the small pack that Waymark brings. Opened once a call. */
export async function referenceFor(given: string | undefined): Promise<Reference> {
  const folder = referenceFolder(given);
  if (opened?.folder === folder) return opened.reference;
  const { packs, problems } = await loadPacks(folder);
  for (const problem of problems) process.stderr.write(`waymark: ${problem}\n`);
  opened = { folder, reference: openReference([...packs, builtInPack()]) };
  return opened.reference;
}
