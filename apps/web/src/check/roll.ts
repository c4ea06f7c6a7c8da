import type { Learner } from '@waymark/ilr';

/** What the search says of a learner. */
export interface RollEntry {
  /** Place in the file, from 0. */
  readonly place: number;
  readonly LearnRefNumber: string;
  readonly ULN: number;
  readonly name: string;
}

/** The learners of the return by name and number, so that the search finds each of them without reading the file again. */
export class Roll {
  readonly #entries: RollEntry[] = [];

  add({ LearnRefNumber, ULN, GivenNames, FamilyName }: Learner, place: number): void {
    const name = [GivenNames, FamilyName].filter(Boolean).join(' ');
    this.#entries.push({ place, LearnRefNumber, ULN, name });
  }

  /** The first learners that have every word in their name or numbers; those whose reference number it is come first. */
  find(words: string, most: number): readonly RollEntry[] {
    const each = words.toLowerCase().split(/\s+/).filter(Boolean);
    const found: RollEntry[] = [];
    for (const entry of this.#entries) {
      const reference = entry.LearnRefNumber.toLowerCase();
      if (reference === words.trim().toLowerCase()) found.unshift(entry);
      else if (found.length < most) {
        const text = `${reference} ${entry.ULN} ${entry.name.toLowerCase()}`;
        if (each.every(word => text.includes(word))) found.push(entry);
      }
    }
    return found.slice(0, most);
  }
}
