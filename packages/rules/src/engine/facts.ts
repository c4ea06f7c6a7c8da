import { type Answer, isUnknown, type Question } from '@waymark/flow';
import type { Concern } from './concern.ts';
import type { Context } from './context.ts';
import { Fact, type Place } from './fact.ts';
import { LeftOpen, type Open, QUESTIONS } from './left-open.ts';
import { ENOUGH, seeAlone } from './see-alone.ts';
import type { Selector } from './selector.ts';
import { Way } from './way.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The only field that a question was seen to look at, {@link KIND} or {@link ELSEWHERE}. A question that looks at one field mostly
 * does so again: it is asked anew where there is a new fact about that field.
 */
const looks = new WeakMap<Question<never, Context>, string>();
/** It looks at several, or at other records. */
const ELSEWHERE = '';
/** It looks at nothing but the kind of the part. */
const KIND = 'kind';
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
  /** So many ways are remembered. */
  static readonly #MOST_REMEMBERED = 20_000;
  readonly #concerns: readonly Concern[];
  readonly #leftOpen: LeftOpen;
  readonly #kindFields: readonly string[];
  readonly #fields: readonly string[];
  /** Those whose absence tells something, or is not known yet. */
  #telling: readonly string[];
  readonly #codes: readonly string[];
  readonly #list: string | undefined;
  readonly #listed: readonly string[];
  readonly #name: string | undefined;
  /** The questions that were not asked by themselves yet, and by what they look at those that were, or others like them. */
  #unseen: Place[] = [];
  readonly #lookAt = new Map<string, Place[]>();
  /** What is so of every part of the kind. */
  #ofKind: Fact | undefined;
  readonly #absent = new Map<string, Fact>();
  readonly #byCode: readonly Map<unknown, Fact>[];
  readonly #byName = new Map<unknown, Fact>();
  #learned = 0;
  /** Where the ways through fields and codes begin, and those through lists. */
  #ways = new Way();
  #lists = new Way();
  #remembered = 0;

  constructor(concerns: readonly Concern[], selector: Selector<never>, example: Fields) {
    this.#concerns = concerns;
    this.#leftOpen = new LeftOpen(concerns);
    this.#kindFields = selector.kind ?? [];
    this.#codes = selector.codes ?? [];
    this.#byCode = this.#codes.map(() => new Map());
    this.#list = selector.list?.field;
    this.#listed = selector.list?.by ?? [];
    this.#name = selector.name;
    const known = [...this.#kindFields, ...this.#codes, this.#list, this.#name];
    this.#fields = Object.keys(example).filter(field => !known.includes(field));
    this.#telling = this.#fields;
    concerns.forEach(({ open: { questions } }, concern) => {
      for (let q = 0; q < Math.min(questions.length, QUESTIONS); q++) {
        const place = { concern, question: q };
        const known = looks.get(questions[q]!);
        if (known === undefined) this.#unseen.push(place);
        else this.#file(known, place);
      }
    });
  }

  /** The concerns of the kind, and after them those of which facts leave less open. */
  get asked(): readonly Concern[] {
    return this.#leftOpen.asked;
  }

  /** What must be asked of this part, and what cannot be checked of it. */
  open(part: Fields, context: Context): Open {
    const way = this.#throughFields(part);
    const list = this.#throughList(part);
    const open = way.open.get(list) ?? this.#workOut(part, way, list, context);
    if (this.#name === undefined) return open;
    const name = part[this.#name];
    return open.named.get(name) ?? this.#withName(part, open, name, context);
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
      this.#learn(part, facts, again, context);
      this.#telling = this.#fields.filter(field => this.#absent.get(field)?.tells !== false);
      // What others came to before does not know of it.
      this.#ways = new Way();
      return this.#leftOpen.by([...facts.values()]);
    }
    const open = this.#leftOpen.by([...facts.values()]);
    if (!first) {
      way.open.set(list, open);
      this.#remember(this.#list === undefined ? 1 : 1 + (part[this.#list] as readonly Fields[]).length);
    }
    return open;
  }

  /** Works out what is open of a part whose name was met at most once where this much is open. */
  #withName(part: Fields, open: Open, name: unknown, context: Context): Open {
    if (!open.named.has(name)) {
      open.named.set(name, undefined);
      this.#remember(1);
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

  #remember(steps: number): void {
    this.#remembered += steps;
    if (this.#remembered <= Facts.#MOST_REMEMBERED) return;
    this.#ways = new Way();
    this.#lists = new Way();
    for (const byCode of this.#byCode) byCode.clear();
    this.#byName.clear();
    this.#remembered = 0;
  }

  #file(looksAt: string, place: Place): void {
    const filed = this.#lookAt.get(looksAt);
    if (filed === undefined) this.#lookAt.set(looksAt, [place]);
    else filed.push(place);
  }

  /** Asks what no fact has settled so far, and keeps for each fact that was met again what follows from it alone. */
  #learn(
    part: Fields,
    facts: ReadonlyMap<string, Fact>,
    again: ReadonlySet<string>,
    context: Context,
    settling: readonly Fact[] = [...facts.values()],
  ): void {
    this.#learned++;
    const passed = this.#leftOpen.passedBy(settling);
    const look = (place: Place): string => {
      const concern = this.#concerns[place.concern]!;
      const question = concern.open.questions[place.question]!;
      const { only, answer } = this.#seeAlone(question, part, context);
      const fact = again.has(only) ? facts.get(only) : undefined;
      if (answer === undefined || fact === undefined) return only;
      if (answer === !question.endsOn) fact.goesOn.push(place);
      else if (isUnknown(answer)) fact.lacking.push({ ...place, missing: answer });
      else if (concern.passing.includes(question)) fact.passes.push(place.concern);
      return only;
    };
    for (const field of again) {
      for (const place of this.#lookAt.get(field) ?? []) if (passed[place.concern] === 0) look(place);
      facts.get(field)!.learned = true;
    }
    const unseen = this.#unseen;
    this.#unseen = unseen.filter(({ concern }) => passed[concern] === 1);
    for (const place of unseen) {
      if (passed[place.concern] === 1) continue;
      const only = look(place);
      looks.set(this.#concerns[place.concern]!.open.questions[place.question]!, only);
      this.#file(only, place);
    }
  }

  /**
   * Asks a question of a part by itself.
   * @returns `only`: the field of the part that alone it looked at, {@link KIND} or {@link ELSEWHERE}; `answer`: absent where it
   * looked elsewhere, or relies on the questions before it
   */
  #seeAlone(
    { test }: Question<never, Context>,
    part: Fields,
    context: Context,
  ): { readonly only: string; readonly answer: Answer | undefined } {
    const listed = this.#list === undefined ? undefined : (part[this.#list] as readonly object[]);
    let only = KIND;
    const answer = seeAlone(test, part, context, (name, record) => {
      if (record === context.file || (record === part && this.#kindFields.includes(name))) return;
      const inList = record !== part && this.#listed.includes(name) && listed?.includes(record) === true;
      const field = record === part ? name : inList ? this.#list : undefined;
      if (field === only) return;
      only = only === KIND && field !== undefined ? field : ELSEWHERE;
      if (only === ELSEWHERE) throw ENOUGH;
    });
    return { only: answer === undefined ? ELSEWHERE : only, answer };
  }

  /**
   * The facts about the part by field, its name left aside.
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
    this.#ofKind = take(KIND, this.#ofKind);
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
