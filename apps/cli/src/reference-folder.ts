import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { builtInPack, openReference, type Reference, ReferenceDataError } from '@waymark/reference';
import { loadPacks } from '@waymark/reference/node';
import { UsageError } from './arguments.ts';

/** Where imported reference data is kept: the folder named, else `WAYMARK_HOME`, else `.waymark` in the home folder. */
export function referenceFolder(given: string | undefined): string {
  return resolve(given ?? join(process.env.WAYMARK_HOME ?? join(homedir(), '.waymark'), 'reference'));
}

let opened: { folder: string; reference: Reference } | undefined;

/**
 * The reference data at hand: what was imported, over the small pack that Waymark brings. Opened once a call.
 * A folder that was named has to be there: mistyped, it would leave the rules that wait for it unchecked.
 */
export async function referenceFor(given: string | undefined): Promise<Reference> {
  const folder = referenceFolder(given);
  if (opened?.folder === folder) return opened.reference;
  if (given !== undefined && !existsSync(folder)) {
    throw new UsageError(
      `there is no folder "${given}" with reference data. "waymark reference import FILE --reference ${given}" makes one.`,
    );
  }
  const { packs, problems } = await loadPacks(folder).catch(problem => {
    throw problem instanceof ReferenceDataError ? new UsageError(problem.message) : problem;
  });
  for (const problem of problems) process.stderr.write(`waymark: ${problem}\n`);
  opened = { folder, reference: openReference([...packs, builtInPack()]) };
  return opened.reference;
}
