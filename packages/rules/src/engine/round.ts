import { type Answer, decide, type Unknown } from '@waymark/flow';
import type { Learner } from '@waymark/ilr';
import type { Concern } from './concern.ts';
import type { Context } from './context.ts';
import type { Part } from './edition.ts';
import { type Found, type Kind, Kinds } from './kinds.ts';
import type { Selector } from './selector.ts';

/** A rule that a part of a learner breaks. */
export interface Broken {
  readonly concern: Concern;
  readonly selector: Selector<never>;
  readonly subject: never;
  readonly context: Context;
  /** The learner's place in the round, from 0. */
  readonly learner: number;
  /** A number that grows through the file, part by part and within a part rule by rule. */
  readonly place: number;
}

/** Who is told what does not pass, in no particular order. */
export interface RoundListener {
  broken(broken: Broken): void;
  /** A rule that could not be checked on a part; `learner` and `place` as in {@link Broken}. */
  unanswered(concern: Concern, missing: Unknown, learner: number, place: number): void;
}

/** More rules than look at any one part. */
const RULES = 2048;

/**
 * Asks the rules of several learners at once: each rule of all parts that it concerns, then the next rule.
 *
 * Asked part by part, each of some hundred rules runs once and has left the processor's cache when its turn comes again;
 * fetching it costs several times what running it does. Asked rule by rule, it stays.
 */
export class Round {
  readonly #walks: readonly Walk[];
  /** Parts looked at so far, in the order of the file. */
  #parts = 0;
  /** For each concern of a kind, the members that it must be asked of; used anew for each kind. */
  #rows = new Uint32Array(0);
  #counts = new Uint32Array(0);

  constructor(parts: readonly Part[]) {
    this.#walks = parts.map(walkOf);
  }

  ask(
    learners: readonly Learner[],
    { file, reference }: Pick<Context, 'file' | 'reference'>,
    told: RoundListener,
  ): void {
    learners.forEach((learner, place) => {
      const context = { file, reference, learner, aim: undefined!, status: undefined! };
      for (const walk of this.#walks) this.#gather(walk, learner as never, context, place);
    });
    for (const walk of this.#walks) this.#walk(walk, told);
  }

  /** Finds the parts of a holder, and the parts of these. */
  #gather(walk: Walk, holder: never, context: Context, learner: number): void {
    const { selector, inside, found } = walk;
    const subjects = selector.parts(holder, context);
    for (let s = 0; s < subjects.length; s++) {
      const subject = subjects[s]!;
      const there = within(context, selector.as, subject);
      found.push({ subject, context: there, learner, place: this.#parts++ * RULES });
      for (let i = 0; i < inside.length; i++) this.#gather(inside[i]!, subject, there, learner);
    }
  }

  #walk(walk: Walk, told: RoundListener): void {
    const { selector, kinds, inside, found } = walk;
    if (found.length === 0) return;
    walk.found = [];
    const met: Kind[] = [];
    for (let f = 0; f < found.length; f++) {
      const part = found[f]!;
      const kind = kinds.of(part.subject, part.context);
      if (kind.members.length === 0) met.push(kind);
      kind.members.push(part);
    }
    for (const kind of met) {
      this.#askKind(kind, selector, told);
      kind.members = [];
    }
    for (const part of inside) this.#walk(part, told);
  }

  #askKind(kind: Kind, selector: Selector<never>, told: RoundListener): void {
    const { asked, members } = kind;
    this.#deal(kind, told);
    for (let c = 0; c < asked.length; c++) {
      const count = this.#counts[c]!;
      if (count > 0) this.#askConcern(asked[c]!, members, c * members.length, count, selector, told);
    }
  }

  /** Puts each member of the kind in the row of each concern that it must be asked. */
  #deal({ asked, facts, members }: Kind, told: RoundListener): void {
    const width = members.length;
    const opens = facts && members.map(({ subject, context }) => facts.open(subject, context));
    if (this.#rows.length < asked.length * width) this.#rows = new Uint32Array(asked.length * width);
    if (this.#counts.length < asked.length) this.#counts = new Uint32Array(asked.length);
    const rows = this.#rows;
    const counts = this.#counts.fill(0, 0, asked.length);
    if (opens === undefined) {
      for (let at = 0; at < asked.length * width; at++) rows[at] = at % width;
      counts.fill(width, 0, asked.length);
      return;
    }
    for (let m = 0; m < width; m++) {
      const { ask, unanswered } = opens[m]!;
      for (let a = 0; a < ask.length; a++) {
        const c = ask[a]!;
        rows[c * width + counts[c]!++] = m;
      }
      if (unanswered.length === 0) continue;
      const { learner, place } = members[m]!;
      for (let u = 0; u < unanswered.length; u++) {
        const { concern, missing } = unanswered[u]!;
        told.unanswered(concern, missing, learner, place + concern.order);
      }
    }
  }

  /** Asks a concern of the members in its row, which begins at `from`. */
  #askConcern(
    concern: Concern,
    members: readonly Found[],
    from: number,
    count: number,
    selector: Selector<never>,
    told: RoundListener,
  ): void {
    const rows = this.#rows;
    let passedFirst = 0;
    for (let i = from; i < from + count; i++) {
      const { subject, context, learner, place } = members[rows[i]!]!;
      const { first } = concern;
      let answer: Answer | undefined;
      if (first !== undefined) {
        try {
          answer = first.test(subject, context);
        } catch {
          concern.inOrder();
        }
        if (answer === first.endsOn) {
          passedFirst++;
          continue;
        }
      }
      const decision =
        answer === undefined
          ? decide(concern.open, subject, context)
          : typeof answer === 'boolean'
            ? decide(concern.others, subject, context)
            : concern.decideWithout(answer, subject, context);
      if (decision === 'passed') concern.passed(subject, context);
      else if (decision === 'triggered')
        told.broken({ concern, selector, subject, context, learner, place: place + concern.order });
      else told.unanswered(concern, decision, learner, place + concern.order);
    }
    concern.passedFirst(passedFirst);
  }
}

/** A selector on its way through the round, with the rules that each kind of its parts needs. */
interface Walk {
  readonly selector: Selector<never>;
  readonly kinds: Kinds;
  readonly inside: readonly Walk[];
  /** What the selector found in the learners of the round. */
  found: Found[];
}

function walkOf({ selector, rules, inside }: Part): Walk {
  return {
    selector,
    kinds: new Kinds(rules, selector),
    inside: inside.map(walkOf),
    found: [],
  };
}

/** The context inside a part that it carries under a name; always of one shape. */
function within(context: Context, as: Selector<never>['as'], subject: never): Context {
  if (as === undefined) return context;
  const { file, reference, learner, aim, status } = context;
  return as === 'aim'
    ? { file, reference, learner, aim: subject, status }
    : { file, reference, learner, aim, status: subject };
}
