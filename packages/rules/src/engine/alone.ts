import { type Answer, follow, forgetWatched, type Question, watch } from '@waymark/flow';
import { type Context, watchedContext } from './context.ts';
import { isAbsent, Lists, type Part } from './part.ts';
import type { Selector } from './selector.ts';

type Asked = Question<never, Context>;

/** Stands for a field where a question looked at nothing but the kind of the part. */
export const KIND = 'kind';
/** Stands for a field where it looked at something of which no fact is kept: other records, or what differs from part to part. */
export const ELSEWHERE = '';

/** What was seen of a question that was asked of a part by itself. */
export interface Seen {
  /** The first field of the part that it looked at beside its kind; {@link KIND} or {@link ELSEWHERE}. */
  readonly first: string;
  /** Absent where it looked at more than that, or cannot be asked by itself since it relies on the questions before it. */
  readonly answer: Answer | undefined;
}

/** What is known of a question: what comes of it, or which field it looks at next and what is known by what stands there. */
type Known = Seen | Fork;
interface Fork {
  readonly field: string;
  readonly by: Map<unknown, Known>;
}

/**
 * Asks questions of parts by themselves, while it is watched what they look at. An answer for which nothing was looked at but
 * the kind of the part and one thing more of which a fact is kept holds for every part of which the same is so.
 *
 * What a question looks at next depends on nothing but what it has seen so far. So it is not asked again of parts that it
 * cannot tell from one that it was asked of.
 */
export class Alone {
  /** A question that looked at more each time, so many times, is taken to do so always. */
  static readonly #GIVE_UP = 4;
  /** So much is remembered. */
  static readonly #MOST = 100_000;
  readonly lists: Lists;
  readonly #kind: readonly string[];
  readonly #codes: readonly (string | undefined)[];
  readonly #listed: readonly string[];
  readonly #known = new Map<Asked, Known>();
  readonly #fruitless = new Map<Asked, number>();
  #size = 0;

  constructor({ kind = [], codes = [], name, list }: Selector<never>) {
    this.lists = new Lists(list);
    this.#kind = kind;
    this.#codes = [...codes, name];
    this.#listed = list?.by ?? [];
  }

  /** What is seen of the question for this part. */
  see(question: Asked, part: Part, context: Context): Seen {
    const fruitless = this.#fruitless.get(question) ?? 0;
    if (fruitless === Alone.#GIVE_UP) return NEVER;
    let known = this.#known.get(question);
    while (known !== undefined && 'by' in known) known = known.by.get(this.#value(part, known.field));
    if (known !== undefined) return known;
    const { seen, trail } = this.#ask(question, part, context);
    this.#remember(question, part, trail, seen);
    if (this.#isFact(part, seen.first))
      this.#fruitless.set(question, seen.answer === undefined ? fruitless + 1 : Number.NEGATIVE_INFINITY);
    return seen;
  }

  /**
   * Asks it, and follows what it looks at until that is too much.
   * @returns `trail`: the fields of the part that it looked at, in order
   */
  #ask(
    { test }: Asked,
    part: Part,
    context: Context,
  ): { readonly seen: Seen; readonly trail: readonly string[] } {
    const { field: list } = this.lists;
    const listed = list === undefined ? undefined : (part[list] as readonly object[]);
    const trail: string[] = [];
    let first = KIND;
    let answer: Answer | undefined;
    forgetWatched();
    try {
      answer = follow(
        () => test(watch(part) as never, watchedContext(context)),
        (name, record) => {
          if (record === context.file) return;
          const inList = record !== part && this.#listed.includes(name) && listed?.includes(record) === true;
          const field = record === part ? name : inList ? list : undefined;
          if (field !== undefined && trail.includes(field)) return;
          if (field !== undefined && this.#kind.includes(field)) {
            trail.push(field);
            return;
          }
          if (first !== KIND || field === undefined) throw ENOUGH;
          first = field;
          trail.push(field);
          if (!this.#isFact(part, field)) throw ENOUGH;
        },
      );
    } catch {
      if (first === KIND) first = ELSEWHERE;
    }
    return { seen: { first, answer }, trail };
  }

  #remember(question: Asked, part: Part, trail: readonly string[], seen: Seen): void {
    if (++this.#size > Alone.#MOST) {
      this.#known.clear();
      this.#size = 0;
    }
    let at: Map<unknown, Known> = this.#known;
    let key: unknown = question;
    for (const field of trail) {
      let fork = at.get(key);
      if (fork === undefined) {
        fork = { field, by: new Map() };
        at.set(key, fork);
      }
      if (!('by' in fork)) return;
      at = fork.by;
      key = this.#value(part, field);
    }
    at.set(key, seen);
  }

  /** What tells the part from others by this field, as far as is looked at. */
  #value(part: Part, field: string): unknown {
    if (field === this.lists.field) return this.lists.of(part);
    if (isAbsent(part[field])) return undefined;
    return this.#kind.includes(field) || this.#codes.includes(field) ? part[field] : PRESENT;
  }

  /** Whether a fact is kept of what stands in this field. */
  #isFact(part: Part, field: string): boolean {
    if (field === KIND || field === ELSEWHERE) return false;
    return field === this.lists.field || this.#codes.includes(field) || isAbsent(part[field]);
  }
}

/** Thrown where a question was followed far enough. */
const ENOUGH = Symbol('enough');
/** Stands for all that may stand in a field of which it matters only whether it is returned. */
const PRESENT = Symbol('present');
const NEVER: Seen = { first: ELSEWHERE, answer: undefined };
