/** Returns with edits, kept in the browser's own database on this machine until the edits are discarded. */

import type { ISODate } from '@waymark/ilr/dates';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Edit } from './edits.ts';

/** The edits of one learner. */
export interface LearnerEdits {
  /** The learner's place in the file, from 0. */
  readonly place: number;
  readonly learnRefNumber: string;
  readonly name: string;
  readonly edits: readonly Edit[];
}

/** The edits of one return. */
export interface KeptEdits {
  readonly id: string;
  readonly fileName: string;
  readonly sample: boolean;
  readonly savedAt: number;
  readonly learners: readonly LearnerEdits[];
  readonly preparedOn: ISODate | undefined;
}

interface Kept extends DBSchema {
  edits: { key: string; value: KeptEdits };
  files: { key: string; value: File };
}

function open(): Promise<IDBPDatabase<Kept>> {
  return openDB<Kept>('waymark-edits', 1, {
    upgrade(database) {
      database.createObjectStore('edits', { keyPath: 'id' });
      database.createObjectStore('files');
    },
  });
}

/** What a return is known by: its name, its size, and a sum over parts of what it holds. */
export async function idOf(file: File): Promise<string> {
  const PART = 1 << 16;
  const middle = Math.max(0, Math.floor(file.size / 2) - PART / 2);
  const parts = [0, middle, Math.max(0, file.size - PART)].map(from => file.slice(from, from + PART));
  const sum = await crypto.subtle.digest('SHA-256', await new Blob(parts).arrayBuffer());
  const hex = [...new Uint8Array(sum).subarray(0, 12)].map(byte => byte.toString(16).padStart(2, '0'));
  return `${file.name} ${file.size} ${hex.join('')}`;
}

/**
 * Keeps the edits of a return, and with the first of them the return itself: both or neither. What is to be kept follows from what
 * is kept now, which another tab may have changed; nothing is, where there is nothing left.
 * @returns false where the browser keeps nothing
 */
export async function keepEdits(
  id: string,
  file: File,
  change: (now: KeptEdits | undefined) => KeptEdits | undefined,
): Promise<boolean> {
  try {
    const database = await open();
    const both = database.transaction(['edits', 'files'], 'readwrite');
    const [edits, files] = [both.objectStore('edits'), both.objectStore('files')];
    const kept = change(await edits.get(id));
    if (!kept) await Promise.all([edits.delete(id), files.delete(id)]);
    else {
      await edits.put(kept);
      if ((await files.getKey(id)) === undefined) await files.put(file, id);
    }
    await both.done;
    database.close();
    return true;
  } catch {
    return false;
  }
}

export async function forgetEdits(id: string): Promise<void> {
  try {
    const database = await open();
    await Promise.all([database.delete('edits', id), database.delete('files', id)]);
    database.close();
  } catch {
    // Nothing was kept.
  }
}

/** The kept edits of a return; `undefined` if there are none, or the browser keeps nothing. */
export async function keptEdits(id: string): Promise<KeptEdits | undefined> {
  return (await read(database => database.get('edits', id))) ?? undefined;
}

/** All returns with kept edits, the one worked on last first. */
export async function allKeptEdits(): Promise<readonly KeptEdits[]> {
  const all = (await read(database => database.getAll('edits'))) ?? [];
  return all.toSorted((a, b) => b.savedAt - a.savedAt);
}

/** The return itself, as it was when its first edit was made. */
export async function keptFile(id: string): Promise<File | undefined> {
  return (await read(database => database.get('files', id))) ?? undefined;
}

async function read<T>(what: (database: IDBPDatabase<Kept>) => Promise<T>): Promise<T | undefined> {
  try {
    const database = await open();
    const value = await what(database);
    database.close();
    return value;
  } catch {
    return undefined;
  }
}

const OPEN = 'waymark-open-return';

/** Remembers, for a reload of this tab, which return with edits is open in it. */
export function rememberOpen(id: string | undefined): void {
  try {
    if (id === undefined) sessionStorage.removeItem(OPEN);
    else sessionStorage.setItem(OPEN, id);
  } catch {
    // A browser that keeps nothing opens the file anew after a reload.
  }
}

/** The return that was open in this tab before it was reloaded. */
export function rememberedOpen(): string | undefined {
  try {
    return sessionStorage.getItem(OPEN) ?? undefined;
  } catch {
    return undefined;
  }
}
