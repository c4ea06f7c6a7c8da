import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pack } from '../pack/pack.ts';
import { loadPack, savePack } from '../pack/pack-file.ts';
import { ReferenceDataError } from '../reference-data-error.ts';

const ENDING = '.waymark-reference';

/** The packs of a directory, and what could not be loaded, as sentences. */
export interface KeptPacks {
  readonly packs: readonly Pack[];
  readonly problems: readonly string[];
}

/**
 * Keeps a pack in the directory, in place of the pack of the same data set. Written beside and then renamed, so
 * that a reader meets the old pack or the new one and never a part. Gives the path.
 */
export async function keepPack(directory: string, pack: Pack): Promise<string> {
  await mkdir(directory, { recursive: true });
  const path = join(directory, `${pack.dataSet}${ENDING}`);
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(beside, await savePack(pack));
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  return path;
}

/** Loads every pack of the directory; a directory that does not exist has none. */
export async function loadPacks(directory: string): Promise<KeptPacks> {
  const names = await readdir(directory).catch(error => {
    if ((error as { code?: string }).code === 'ENOENT') return [];
    throw new ReferenceDataError(`The reference directory ${directory} cannot be read.`);
  });
  const packs: Pack[] = [];
  const problems: string[] = [];
  for (const name of names.filter(name => name.endsWith(ENDING)).sort()) {
    try {
      packs.push(await loadPack(await readFile(join(directory, name)), name));
    } catch (error) {
      if (!(error instanceof ReferenceDataError)) throw error;
      problems.push(error.message);
    }
  }
  return { packs, problems };
}
