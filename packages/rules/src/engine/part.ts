import type { Selector } from './selector.ts';
import { type Way, Ways } from './way.ts';

/** A part of a record, seen as its fields. */
export type Part = Readonly<Record<string, unknown>>;

/** Whether a field is not returned, or holds no record. */
export function isAbsent(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && (value as unknown[]).length === 0);
}

/** Tells parts apart by the records in one list of theirs, as far as many rules end on what stands in these. */
export class Lists {
  readonly field: string | undefined;
  readonly #by: readonly string[];
  readonly #ways = new Ways();

  constructor(list: Selector<never>['list']) {
    this.field = list?.field;
    this.#by = list?.by ?? [];
  }

  /** Where the way of a part through its list ends: at the same place for all whose lists are equal. */
  of(part: Part): Way {
    let at = this.#ways.begin();
    if (this.field === undefined) return at;
    const records = part[this.field] as readonly Part[];
    for (let i = 0; i < records.length; i++) {
      for (let f = 0; f < this.#by.length; f++) at = this.#ways.step(at, records[i]![this.#by[f]!]);
    }
    return at;
  }
}
