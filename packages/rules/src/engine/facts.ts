import { decide, fieldsSeen, forgetWatched, type Sighting, watch, witness } from '@waymark/flow';
import { type Context, watchedContext } from './context.ts';
import type { Concern } from './kinds.ts';
import type { Selector } from './selector.ts';

type Fields = Readonly<Record<string, unknown>>;

/** One thing that is so of a part, and the concerns that pass because of it, whatever else the part holds. */
class Fact {
  /** A bit for each concern. */
  readonly settles: Int32Array;
  settlesAny = false;

  constructor(words: number) {
    this.settles = new Int32Array(words);
  }

  settle(concern: number): void {
    this.settles[concern >> 5]! |= 1 << (concern & 31);
    this.settlesAny = true;
  }
}

/** Facts about a list, by the values that its records have in some fields: one step of the way for each value. */
class Listing {
  readonly next = new Map<unknown, Listing>();
  fact: Fact | undefined;
}

/**
 * Which concerns of a kind single facts settle: that a field is not returned, that it has a certain code, or which FAM
 * records an aim has.
 *
 * Most rules that are left for a kind end for most of its parts with one look: "Is there an achievement date?", "Is
 * there a FAM record LDM?". Who asks all of them anew for each part asks some 170 questions of an aim; of them the facts
 * leave about 30, for the price of a few look-ups. What a fact settles is learned from the first part of which it is so:
 * a rule that passes and, being watched, has looked at nothing else passes for every part of which it is so.
 */
export class Facts {
  /** A file that keeps coming up with new facts was made to be slow; beyond this many no more is learned. */
  static readonly #MOST = 3000;
  readonly #concerns: readonly Concern[];
  readonly #kindFields: readonly string[];
  readonly #fields: readonly string[];
  readonly #absent: (Fact | undefined)[];
  readonly #codes: readonly string[];
  readonly #byCode: readonly Map<unknown, Fact>[];
  readonly #list: string | undefined;
  readonly #listed: readonly string[];
  readonly #listings = new Listing();
  readonly #all: Int32Array;
  readonly #open: Int32Array;
  #learned = 0;

  constructor(concerns: readonly Concern[], selector: Selector<never>, example: Fields) {
    this.#concerns = concerns;
    this.#kindFields = selector.kind ?? [];
    this.#codes = selector.codes ?? [];
    this.#byCode = this.#codes.map(() => new Map());
    this.#list = selector.list?.field;
    this.#listed = selector.list?.by ?? [];
    this.#fields = Object.keys(example).filter(field => !this.#kindFields.includes(field));
    this.#absent = this.#fields.map(() => undefined);
    this.#all = new Int32Array(Math.ceil(concerns.length / 32)).fill(-1);
    if (concerns.length % 32 !== 0) this.#all[concerns.length >> 5] = (1 << (concerns.length & 31)) - 1;
    this.#open = new Int32Array(this.#all.length);
  }

  /** The concerns that must be asked of this part, a bit for each; valid until the next part is looked at. */
  open(part: Fields, context: Context): Int32Array {
    if (!this.#gather(part) && this.#learned < Facts.#MOST) {
      this.#learned++;
      this.#learn(part, context);
      this.#gather(part);
    }
    return this.#open;
  }

  /** Takes away what the facts about the part settle; false if one of them is new. */
  #gather(part: Fields): boolean {
    this.#open.set(this.#all);
    let known = true;
    const fields = this.#fields;
    for (let f = 0; f < fields.length; f++) {
      if (isAbsent(part[fields[f]!]) && !this.#takeAway(this.#absent[f])) known = false;
    }
    for (let f = 0; f < this.#codes.length; f++) {
      if (!this.#takeAway(this.#byCode[f]!.get(part[this.#codes[f]!]))) known = false;
    }
    if (this.#list !== undefined && !this.#takeAway(this.#listing(part[this.#list])?.fact)) known = false;
    return known;
  }

  #takeAway(fact: Fact | undefined): boolean {
    if (fact === undefined) return false;
    if (!fact.settlesAny) return true;
    const open = this.#open;
    for (let w = 0; w < open.length; w++) open[w]! &= ~fact.settles[w]!;
    return true;
  }

  #listing(list: unknown): Listing | undefined {
    let at: Listing | undefined = this.#listings;
    const records = list as readonly Fields[];
    for (let i = 0; i < records.length && at !== undefined; i++) {
      for (let f = 0; f < this.#listed.length && at !== undefined; f++) {
        at = at.next.get(records[i]![this.#listed[f]!]);
      }
    }
    return at;
  }

  /** Asks what no fact has settled so far, and keeps for each fact about the part the rules that pass by it alone. */
  #learn(part: Fields, context: Context): void {
    const facts = this.#factsAbout(part);
    const listed = this.#list === undefined ? [] : (part[this.#list] as readonly object[]);
    /** The name under which the facts are kept of what was seen; `undefined` if it is no fact. */
    const factSeen = ({ record, name }: Sighting): string | undefined => {
      if (record === part) return facts.has(name) ? name : undefined;
      return this.#listed.includes(name) && listed.includes(record!) ? this.#list : undefined;
    };
    for (const [c, { open }] of this.#concerns.entries()) {
      if ((this.#open[c >> 5]! & (1 << (c & 31))) === 0) continue;
      forgetWatched();
      const watched = watchedContext(context);
      const { result, saw } = witness(() => decide(open, watch(part) as never, watched));
      if (result !== 'passed') continue;
      const looked = fieldsSeen(saw).filter(
        ({ record, name }) =>
          record !== context.file && !(record === part && this.#kindFields.includes(name)),
      );
      const seen = new Set(looked.map(factSeen));
      const [only] = seen;
      if (seen.size === 1 && only !== undefined) facts.get(only)!.settle(c);
    }
  }

  /** The facts about the part by field; those that are new are kept from now on. */
  #factsAbout(part: Fields): Map<string, Fact> {
    const facts = new Map<string, Fact>();
    const newFact = () => new Fact(this.#all.length);
    for (const [f, field] of this.#fields.entries()) {
      if (!isAbsent(part[field])) continue;
      this.#absent[f] ??= newFact();
      facts.set(field, this.#absent[f]);
    }
    for (const [f, field] of this.#codes.entries()) {
      const value = part[field];
      const fact = this.#byCode[f]!.get(value) ?? newFact();
      this.#byCode[f]!.set(value, fact);
      facts.set(field, fact);
    }
    if (this.#list !== undefined) {
      let at = this.#listings;
      for (const record of part[this.#list] as readonly Fields[]) {
        for (const field of this.#listed) {
          const next = at.next.get(record[field]) ?? new Listing();
          at.next.set(record[field], next);
          at = next;
        }
      }
      at.fact ??= newFact();
      facts.set(this.#list, at.fact);
    }
    return facts;
  }
}

function isAbsent(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && (value as unknown[]).length === 0);
}
