import { isUnknown } from '@waymark/flow';
import { type Alone, ELSEWHERE, KIND } from './alone.ts';
import type { Concern } from './concern.ts';
import type { Context } from './context.ts';
import { Fact, type Place } from './fact.ts';
import { LeftOpen, type Open, QUESTIONS } from './left-open.ts';
import { isAbsent, type Part } from './part.ts';
import type { Selector } from './selector.ts';
import { type Way, Ways } from './way.ts';

/** So many fields are told apart, absent or not, by the bits of one number. */
const BITS = 30;

/**
 * What single facts settle for the concerns of a kind: that a field is not returned, that it has a certain code, which FAM
 * records an aim has, which learning aim it is.
 *
 * Most rules that are left for a kind end for most of its parts with one look: "Is there an achievement date?", "Is
 * there a FAM record LDM?". Who asks all of them anew for each part asks some 170 questions of an aim; of them the facts
 * leave about 40, for the price of a few look-ups. What follows from a fact is learned from the first parts of which it is so:
 * a question that, being watched, looks at nothing else is answered in the same way for every part of which it is so. If the
 * answer makes the rule pass, the rule need not be asked; if it goes on, the question need not; and a rule whose open questions
 * all lack reference data cannot be checked.
 */
export class Facts {
  /** A file that keeps coming up with new facts was made to be slow; beyond this many no more is learned. */
  static readonly #MOST_LEARNED = 3000;
  /** So much of what was worked out is remembered. */
  static readonly #MOST_REMEMBERED = 20_000;
  readonly #concerns: readonly Concern[];
  readonly #leftOpen: LeftOpen;
  readonly #alone: Alone;
  readonly #fields: readonly string[];
  /** Those whose absence tells something, or is not known yet. */
  #telling: readonly string[];
  readonly #codes: readonly string[];
  readonly #name: string | undefined;
  /** The questions by the field that they look at first. */
  readonly #lookAt = new Map<string, Place[]>();
  /** What is so of every part of the kind. */
  #ofKind: Fact | undefined;
  readonly #absent = new Map<string, Fact>();
  readonly #byCode: readonly Map<unknown, Fact>[];
  readonly #byList = new Map<Way, Fact>();
  readonly #byName = new Map<unknown, Fact>();
  #learned = 0;
  readonly #ways = new Ways();
  #remembered = 0;

  /** @param example a part of the kind; whatever its fields are, questions begin to look at the same */
  constructor(
    concerns: readonly Concern[],
    selector: Selector<never>,
    alone: Alone,
    example: Part,
    context: Context,
  ) {
    this.#concerns = concerns;
    this.#leftOpen = new LeftOpen(concerns);
    this.#alone = alone;
    this.#codes = selector.codes ?? [];
    this.#byCode = this.#codes.map(() => new Map());
    this.#name = selector.name;
    const known = [...(selector.kind ?? []), ...this.#codes, alone.lists.field, this.#name];
    this.#fields = Object.keys(example).filter(field => !known.includes(field));
    this.#telling = this.#fields;
    concerns.forEach(({ open: { questions } }, concern) => {
      for (let q = 0; q < Math.min(questions.length, QUESTIONS); q++) {
        const { first } = alone.see(questions[q]!, example, context);
        if (first !== ELSEWHERE) this.#file(first, { concern, question: q });
      }
    });
  }

  /** The concerns of the kind, and after them those of which facts leave less open. */
  get asked(): readonly Concern[] {
    return this.#leftOpen.asked;
  }

  /** What must be asked of this part, and what cannot be checked of it. */
  open(part: Part, context: Context): Open {
    const way = this.#throughFields(part);
    const list = this.#alone.lists.of(part);
    const open = way.open.get(list) ?? this.#workOut(part, way, list, context);
    if (this.#name === undefined) return open;
    const name = part[this.#name];
    return open.named.get(name) ?? this.#withName(part, open, name, context);
  }

  /** Where the way of a part through its fields and codes ends. */
  #throughFields(part: Part): Way {
    const ways = this.#ways;
    let at = ways.begin();
    const fields = this.#telling;
    for (let f = 0; f < fields.length; ) {
      let absent = 0;
      for (const end = Math.min(f + BITS, fields.length); f < end; f++) {
        absent = (absent << 1) | (isAbsent(part[fields[f]!]) ? 1 : 0);
      }
      at = ways.step(at, absent);
    }
    for (let f = 0; f < this.#codes.length; f++) at = ways.step(at, part[this.#codes[f]!]);
    return at;
  }

  /** Works out what is open of a part that nobody like it came before. */
  #workOut(part: Part, way: Way, list: Way, context: Context): Open {
    this.#remember();
    const { facts, again, first } = this.#factsAbout(part, list);
    if (again.size > 0 && this.#learned < Facts.#MOST_LEARNED) {
      this.#learn(part, facts, again, context);
      this.#telling = this.#fields.filter(field => this.#absent.get(field)?.tells !== false);
      // What others came to before does not know of it.
      this.#ways.forget();
      return this.#leftOpen.by([...facts.values()]);
    }
    const open = this.#leftOpen.by([...facts.values()]);
    if (!first) way.open.set(list, open);
    return open;
  }

  /** Works out what is open of a part whose name was met at most once where this much is open. */
  #withName(part: Part, open: Open, name: unknown, context: Context): Open {
    if (!open.named.has(name)) {
      open.named.set(name, undefined);
      this.#remember();
      return open;
    }
    const fact = this.#byName.get(name) ?? new Fact();
    this.#byName.set(name, fact);
    if (!fact.learned && this.#learned < Facts.#MOST_LEARNED)
      this.#learn(part, new Map([[this.#name!, fact]]), new Set([this.#name!]), context, open.facts);
    const closer = this.#leftOpen.by([...open.facts, fact]);
    open.named.set(name, closer);
    return closer;
  }

  #remember(): void {
    if (++this.#remembered <= Facts.#MOST_REMEMBERED) return;
    this.#ways.forget();
    for (const facts of [...this.#byCode, this.#byList, this.#byName]) facts.clear();
    this.#remembered = 0;
  }

  #file(looksAt: string, place: Place): void {
    const filed = this.#lookAt.get(looksAt);
    if (filed === undefined) this.#lookAt.set(looksAt, [place]);
    else filed.push(place);
  }

  /** Asks what no fact has settled so far, and keeps for each fact that was met again what follows from it alone. */
  #learn(
    part: Part,
    facts: ReadonlyMap<string, Fact>,
    again: ReadonlySet<string>,
    context: Context,
    settling: readonly Fact[] = [...facts.values()],
  ): void {
    this.#learned++;
    const passed = this.#leftOpen.passedBy(settling);
    for (const field of again) {
      const fact = facts.get(field)!;
      fact.learned = true;
      for (const place of this.#lookAt.get(field) ?? []) {
        if (passed[place.concern] === 1) continue;
        const concern = this.#concerns[place.concern]!;
        const question = concern.open.questions[place.question]!;
        const { answer } = this.#alone.see(question, part, context);
        if (answer === undefined) continue;
        if (answer === !question.endsOn) fact.goesOn.push(place);
        else if (isUnknown(answer)) fact.lacking.push({ ...place, missing: answer });
        else if (concern.passing.includes(question)) fact.passes.push(place.concern);
      }
    }
  }

  /**
   * The facts about the part by field, its name left aside.
   * @returns `again`: the fields of those that were met before and not learned; `first`: whether one was met for the first time
   */
  #factsAbout(part: Part, list: Way): { facts: Map<string, Fact>; again: Set<string>; first: boolean } {
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
    this.#ofKind = take(KIND, this.#ofKind);
    for (const field of this.#fields) {
      if (isAbsent(part[field])) this.#absent.set(field, take(field, this.#absent.get(field)));
    }
    for (const [f, field] of this.#codes.entries()) {
      const byCode = this.#byCode[f]!;
      byCode.set(part[field], take(field, byCode.get(part[field])));
    }
    const { field } = this.#alone.lists;
    if (field !== undefined) this.#byList.set(list, take(field, this.#byList.get(list)));
    return { facts, again, first };
  }
}
