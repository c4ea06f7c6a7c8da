/** The reference data that a person imported, kept in the browser's own database on this machine. */

import type { ISODate } from '@waymark/ilr/dates';
import {
  builtInPack,
  loadPack,
  openReference,
  type Pack,
  type Reference,
  savePack,
} from '@waymark/reference';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A kept pack: its bytes, and what is shown of it without loading them. */
export interface KeptPack {
  readonly id: string;
  readonly dataSet: string;
  readonly source: string;
  readonly importedOn: ISODate;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface Kept extends DBSchema {
  packs: { key: string; value: KeptPack };
}

function open(): Promise<IDBPDatabase<Kept>> {
  return openDB<Kept>('waymark-reference', 1, {
    upgrade(database) {
      database.createObjectStore('packs', { keyPath: 'id' });
    },
  });
}

/** Keeps a pack across visits. A newer import of the same file takes the place of the older. */
export async function keepPack(pack: Pack): Promise<void> {
  const { dataSet, source, importedOn } = pack;
  const database = await open();
  await database.put('packs', {
    id: `${dataSet} ${source}`,
    dataSet,
    source,
    importedOn,
    bytes: await savePack(pack),
  });
  database.close();
}

/** The kept packs of all data sets. A browser that keeps nothing (a private window) has none. */
export async function keptPacks(): Promise<readonly KeptPack[]> {
  try {
    const database = await open();
    const packs = await database.getAll('packs');
    database.close();
    return packs;
  } catch {
    return [];
  }
}

export async function removePack(id: string): Promise<void> {
  const database = await open();
  await database.delete('packs', id);
  database.close();
}

/** Opens what is kept, and the aims that are built in, as one reference. */
export async function openKeptReference(): Promise<Reference> {
  const kept = await keptPacks();
  const loaded = await Promise.all(
    kept.map(({ bytes, source }) => loadPack(bytes, source).catch(() => undefined)),
  );
  return openReference([builtInPack(), ...loaded.filter(pack => pack !== undefined)]);
}
