import type { Question, Sighting } from '@waymark/flow';
import type { Concern } from './concern.ts';
import type { Context } from './context.ts';
import { seeAlone } from './see-alone.ts';
import type { Selector } from './selector.ts';

type Fields = Readonly<Record<string, unknown>>;

/** One thing that is so of a part, and the concerns that pass because of it, whatever else the part holds. */
class Fact {
  readonly settles = new Set<number>();
  /** What it settles is learned when it is met again: of much that is met once, nothing need be learned. */
  learned = false;
}

/** A step on the way through the values of a part: whoever has come by the same steps has the same facts. */
class Way {
  readonly next = new Map<unknown, Way>();
  /** The fact that stands at the end of the way through a list. */
  fact: Fact | undefined;
  /** At the end of the way through fields and codes: the open concerns, by the end of the way through the list. */
  readonly open = new Map<Way, Open>();

  /** The next step, which is made if nobody has taken it before. */
  step(value: unknown): Way {
    let next = this.next.get(value);
    if (next === undefined) {
      next = new Way();
      this.next.set(value, next);
    }
    return next;
  }
}

/** The places of the concerns that must be asked. */
type Open = readonly number[];

/**
 * The only field that a question was seen to look at, or {@link ELSEWHERE}. A question that looks at one field mostly does so
 * again: it is asked anew where there is a new fact about that field.
 */
const looks = new WeakMap<Question<never, Context>, string>();
/** No field's name. */
const ELSEWHERE = '';
/** So many fields are told apart, absent or not, by the bits of one number. */
const BITS = 30;

/**
 * Which concerns of a kind single facts settle: that a field is not returned, that it has a certain code, or which FAM
 * records an aim has.
 *
 * Most rules that are left for a kind end for most of its parts with one look: "Is there an achievement date?", "Is
 * there a FAM record LDM?". Who asks all of them anew for each part asks some 170 questions of an aim; of them the facts
 * leave about 50, for the price of a few look-ups. What a fact settles is learned from the first part of which it is so:
 * a question that makes a rule pass and, being watched, has looked at nothing else does so for every part of which it is so.
 */
export class Facts {
  /** A file that keeps coming up with new facts was made to be slow; beyond this many no more is learned. */
  static readonly #MOST_LEARNED = 3000;
  /** So many ways are remembered. */
  static readonly #MOST_REMEMBERED = 20_000;
  readonly #concerns: readonly Concern[];
  readonly #kindFields: readonly string[];
  readonly #fields: readonly string[];
  /** Those whose absence settles something, or is not known yet. */
  #telling: readonly string[];
  readonly #codes: readonly string[];
  readonly #list: string | undefined;
  readonly #listed: readonly string[];
  readonly #absent = new Map<string, Fact>();
  readonly #byCode: readonly Map<unknown, Fact>[];
  #learned = 0;
  /** Where the ways through fields and codes begin, and those through lists. */
  #ways = new Way();
  #lists = new Way();
  #remembered = 0;

  constructor(concerns: readonly Concern[], selector: Selector<never>, example: Fields) {
    this.#concerns = concerns;
    this.#kindFields = selector.kind ?? [];
    this.#codes = selector.codes ?? [];
    this.#byCode = this.#codes.map(() => new Map());
    this.#list = selector.list?.field;
    this.#listed = selector.list?.by ?? [];
    const known = [...this.#kindFields, ...this.#codes, this.#list];
    this.#fields = Object.keys(example).filter(field => !known.includes(field));
    this.#telling = this.#fields;
  }

  /** The concerns that must be asked of this part. */
  open(part: Fields, context: Context): Open {
    const way = this.#throughFields(part);
    const list = this.#throughList(part);
    return way.open.get(list) ?? this.#workOut(part, way, list, context);
  }

  /** Where the way of a part through its fields and codes ends. */
  #throughFields(part: Fields): Way {
    let at = this.#ways;
    const fields = this.#telling;
    for (let f = 0; f < fields.length; ) {
      let absent = 0;
      for (const end = Math.min(f + BITS, fields.length); f < end; f++) {
        absent = (absent << 1) | (isAbsent(part[fields[f]!]) ? 1 : 0);
      }
      at = at.step(absent);
    }
    for (let f = 0; f < this.#codes.length; f++) at = at.step(part[this.#codes[f]!]);
    return at;
  }

  /** Where its way through its list ends. */
  #throughList(part: Fields): Way {
    let at = this.#lists;
    if (this.#list === undefined) return at;
    const records = part[this.#list] as readonly Fields[];
    for (let i = 0; i < records.length; i++) {
      for (let f = 0; f < this.#listed.length; f++) at = at.step(records[i]![this.#listed[f]!]);
    }
    return at;
  }

  /** Works out what is open of a part that nobody like it came before. */
  #workOut(part: Fields, way: Way, list: Way, context: Context): Open {
    const { facts, again, first } = this.#factsAbout(part, list);
    if (again.size > 0 && this.#learned < Facts.#MOST_LEARNED) {
      this.#learned++;
      this.#learn(part, facts, again, context);
      this.#telling = this.#fields.filter(field => this.#absent.get(field)?.settles.size !== 0);
      // What others came to before does not know of it.
      this.#ways = new Way();
      return this.#openBy(facts);
    }
    const open = this.#openBy(facts);
    if (!first) this.#remember(part, way, list, open);
    return open;
  }

  #remember(part: Fields, way: Way, list: Way, open: Open): void {
    way.open.set(list, open);
    this.#remembered += this.#list === undefined ? 1 : 1 + (part[this.#list] as readonly Fields[]).length;
    if (this.#remembered <= Facts.#MOST_REMEMBERED) return;
    this.#ways = new Way();
    this.#lists = new Way();
    for (const byCode of this.#byCode) byCode.clear();
    this.#remembered = 0;
  }

  /** The concerns that these facts leave open. */
  #openBy(facts: ReadonlyMap<string, Fact>): Open {
    const settled = new Set<number>();
    for (const fact of facts.values()) for (const concern of fact.settles) settled.add(concern);
    return [...this.#concerns.keys()].filter(concern => !settled.has(concern));
  }

  /** Asks what no fact has settled so far, and keeps for each fact about the part the rules that pass by it alone. */
  #learn(part: Fields, facts: ReadonlyMap<string, Fact>, again: ReadonlySet<string>, context: Context): void {
    for (const concern of this.#openBy(facts)) {
      for (const question of this.#concerns[concern]!.passing) {
        const known = looks.get(question);
        if (known !== undefined && !again.has(known)) continue;
        const seen = seeAlone(question.test, part, context);
        const only = seen && this.#only(seen.looked, part, context);
        if (known === undefined) looks.set(question, only ?? ELSEWHERE);
        if (seen?.answer === question.endsOn && only !== undefined) facts.get(only)?.settles.add(concern);
      }
    }
    for (const field of again) facts.get(field)!.learned = true;
  }

  /** The field of the part that alone was looked at, its kind left aside; `undefined` if something else was. */
  #only(looked: readonly Sighting[], part: Fields, { file }: Context): string | undefined {
    const listed = this.#list === undefined ? [] : (part[this.#list] as readonly object[]);
    let only: string | undefined;
    for (const { record, name } of looked) {
      if (record === file || (record === part && this.#kindFields.includes(name))) continue;
      const inList = record !== part && this.#listed.includes(name) && listed.includes(record!);
      const field = record === part ? name : inList ? this.#list : undefined;
      if (field === undefined || (only !== undefined && field !== only)) return undefined;
      only = field;
    }
    return only;
  }

  /**
   * The facts about the part by field.
   * @returns `again`: the fields of those that were met before and not learned; `first`: whether one was met for the first time
   */
  #factsAbout(part: Fields, list: Way): { facts: Map<string, Fact>; again: Set<string>; first: boolean } {
    const facts = new Map<string, Fact>();
    const again = new Set<string>();
    let first = false;
    const take = (field: string, fact: Fact | undefined): Fact => {
      if (fact === undefined) first = true;
      else if (!fact.learned) again.add(field);
      const taken = fact ?? new Fact();
      facts.set(field, taken);
      return taken;
    };
    for (const field of this.#fields) {
      if (isAbsent(part[field])) this.#absent.set(field, take(field, this.#absent.get(field)));
    }
    for (const [f, field] of this.#codes.entries()) {
      const byCode = this.#byCode[f]!;
      byCode.set(part[field], take(field, byCode.get(part[field])));
    }
    if (this.#list !== undefined) list.fact = take(this.#list, list.fact);
    return { facts, again, first };
  }
}

function isAbsent(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && (value as unknown[]).length === 0);
}
