/** The contracts file and the settings of the Milestones pages, kept in the browser's own database on this machine. */

import type { Settings } from '@waymark/funding';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A contracts file as it was chosen. */
export interface ContractsFile {
  readonly name: string;
  readonly text: string;
}

interface Kept extends DBSchema {
  terms: { key: 'contracts' | 'settings'; value: ContractsFile | Partial<Settings> };
}

function open(): Promise<IDBPDatabase<Kept>> {
  return openDB<Kept>('waymark-milestones', 1, {
    upgrade(database) {
      database.createObjectStore('terms');
    },
  });
}

/** What is kept; nothing in a browser that keeps nothing (a private window). */
async function kept<T>(key: 'contracts' | 'settings'): Promise<T | null> {
  try {
    const database = await open();
    const value = await database.get('terms', key);
    database.close();
    return (value as T | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Keeps something across visits, or forgets it. False where the browser keeps nothing. */
async function keep(
  key: 'contracts' | 'settings',
  value: ContractsFile | Partial<Settings> | null,
): Promise<boolean> {
  try {
    const database = await open();
    if (value === null) await database.delete('terms', key);
    else await database.put('terms', value, key);
    database.close();
    return true;
  } catch {
    return false;
  }
}

export const keptContracts = () => kept<ContractsFile>('contracts');
export const keepContracts = (file: ContractsFile | null) => keep('contracts', file);
export const keptSettings = () => kept<Partial<Settings>>('settings');
export const keepSettings = (changed: Partial<Settings> | null) => keep('settings', changed);
