import { join } from 'node:path';
import { builtInPack, openReference, type Reference } from '@waymark/reference';
import { loadPacks } from '@waymark/reference/node';

/**
 * The reference data of the installation: what `waymark reference import` took in, over what Waymark brings. It is read
 * afresh for each return, so that newly imported data counts at once.
 * @throws ReferenceDataError with a sentence if the data cannot be read
 */
export async function referenceOf(folder: string): Promise<Reference> {
  const { packs } = await loadPacks(join(folder, 'reference'));
  return openReference([...packs, builtInPack()]);
}
