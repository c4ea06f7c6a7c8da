import of2425 from './2425.json' with { type: 'json' };
import of2526 from './2526.json' with { type: 'json' };
import of2627 from './2627.json' with { type: 'json' };

/** How a rule weighs: an error keeps the learner from being funded, a warning does not. */
export type Severity = 'error' | 'warning';

/**
 * What the official list of a year says of one rule. The data files beside this one hold these facts for every rule of
 * each year, whether Waymark has built it or not; `scripts/catalogue.ts` writes them.
 */
export interface CatalogueEntry {
  readonly name: string;
  /** The release of that year's rules in which the rule last changed; counting begins anew each year. */
  readonly version: number;
  /** `unknown` where this year's list was not seen. */
  readonly status: 'New' | 'Changed' | 'Active' | 'Deleted' | 'unknown';
  readonly category: string;
  /** `null` for derived data, which has none. */
  readonly severity: Severity | null;
  /** Its severity in "Submit learner data" and in FIS, which can differ for a while; `null` if not stated. */
  readonly sld: Severity | null;
  readonly fis: Severity | null;
  /** Whether FIS, the desktop checker, ran it. */
  readonly inFis: boolean;
  /** Facts that were taken from the following year because this year's page does not give them. */
  readonly assumed?: readonly string[];
}

const lists: Readonly<Record<number, readonly CatalogueEntry[]>> = {
  2425: of2425 as readonly CatalogueEntry[],
  2526: of2526 as readonly CatalogueEntry[],
  2627: of2627 as readonly CatalogueEntry[],
};

const byName = new Map(
  Object.entries(lists).map(([year, list]) => [
    Number(year),
    new Map(list.map(rule => [nameKey(rule.name), rule])),
  ]),
);

/** Every rule of the year's official list that is not deleted, derived data included. */
export function catalogue(year: number): readonly CatalogueEntry[] {
  return (lists[year] ?? []).filter(rule => rule.status !== 'Deleted');
}

/** What the year's official list says of a rule; `undefined` if it does not name it. Deleted rules are found too. */
export function catalogueEntry(year: number, name: string): CatalogueEntry | undefined {
  return byName.get(year)?.get(nameKey(name));
}

/** Official pages spell one name in several ways (R_155 and R155, CampID_01 and CampId_01): case and `_` do not count. */
export function sameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

/** A name as it is compared; see {@link sameName}. */
export function nameKey(name: string): string {
  return name.toLowerCase().replace(/[\s_]/g, '');
}
