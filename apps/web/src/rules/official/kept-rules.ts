/** The department's lists that a person loaded, kept in the browser's own database on this machine. */

import type { Year } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';
import { nameKey } from '@waymark/rules';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OfficialRule, RulesFile } from './read-rules-file.ts';

/** A kept list, without its texts. */
export interface KeptList {
  readonly year: Year;
  readonly fileName: string;
  readonly loadedOn: ISODate;
  readonly rules: number;
}

interface Kept extends DBSchema {
  lists: { key: Year; value: KeptList };
  rules: { key: [Year, string]; value: OfficialRule };
}

async function within<T>(work: (database: IDBPDatabase<Kept>) => Promise<T>): Promise<T> {
  const database = await openDB<Kept>('waymark-official-rules', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('lists', { keyPath: 'year' });
      fresh.createObjectStore('rules');
    },
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

const ofYear = (year: Year) => IDBKeyRange.bound([year, ''], [year, '\uffff']);

/** Keeps a list across visits, in the place of an older one of its year. */
export function keepList({ year, rules }: RulesFile, fileName: string, loadedOn: ISODate): Promise<void> {
  return within(async database => {
    const change = database.transaction(['lists', 'rules'], 'readwrite');
    const texts = change.objectStore('rules');
    void texts.delete(ofYear(year));
    for (const [key, rule] of rules) void texts.put(rule, [year, key]);
    void change.objectStore('lists').put({ year, fileName, loadedOn, rules: rules.size });
    await change.done;
  });
}

/** The kept lists. A browser that keeps nothing (a private window) has none. */
export function keptLists(): Promise<readonly KeptList[]> {
  return within(database => database.getAll('lists')).catch(() => []);
}

export function removeList(year: Year): Promise<void> {
  return within(async database => {
    const change = database.transaction(['lists', 'rules'], 'readwrite');
    void change.objectStore('rules').delete(ofYear(year));
    void change.objectStore('lists').delete(year);
    await change.done;
  });
}

/** What the kept list of the year says of a rule: its words, `not in it`, or `no list` if none of the year is kept. */
export function officialRule(year: Year, name: string): Promise<OfficialRule | 'not in it' | 'no list'> {
  return within(async database => {
    if (!(await database.get('lists', year))) return 'no list' as const;
    return (await database.get('rules', [year, nameKey(name)])) ?? ('not in it' as const);
  }).catch(() => 'no list' as const);
}
