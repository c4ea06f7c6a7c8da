import { decide, type Unknown } from '@waymark/flow';
import type { Learner } from '@waymark/ilr';
import type { Context } from './context.ts';
import type { Part } from './edition.ts';
import { type Concern, type Kind, Kinds } from './kinds.ts';
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
    // A new map each time: one that is cleared leaves tables behind that keep what they held from being collected soon.
    const byKind = new Map<Kind, Found[]>();
    for (const part of found) {
      const kind = kinds.of(part.subject, part.context);
      const members = byKind.get(kind);
      if (members === undefined) byKind.set(kind, [part]);
      else members.push(part);
    }
    for (const [kind, members] of byKind) this.#askKind(kind, members, selector, told);
    for (const part of inside) this.#walk(part, told);
  }

  #askKind(
    { concerns, facts }: Kind,
    members: readonly Found[],
    selector: Selector<never>,
    told: RoundListener,
  ): void {
    const width = members.length;
    if (this.#rows.length < concerns.length * width) this.#rows = new Uint32Array(concerns.length * width);
    if (this.#counts.length < concerns.length) this.#counts = new Uint32Array(concerns.length);
    const rows = this.#rows;
    const counts = this.#counts.fill(0, 0, concerns.length);
    for (let m = 0; m < width; m++) {
      const { subject, context } = members[m]!;
      const open = facts.open(subject, context);
      for (let w = 0; w < open.length; w++) {
        for (let bits = open[w]!; bits !== 0; bits &= bits - 1) {
          const c = w * 32 + 31 - Math.clz32(bits & -bits);
          rows[c * width + counts[c]!++] = m;
        }
      }
    }
    for (let c = 0; c < concerns.length; c++) {
      const concern = concerns[c]!;
      const { open, first, passesOn, rest } = concern;
      const end = c * width + counts[c]!;
      for (let i = c * width; i < end; i++) {
        const { subject, context, learner, place } = members[rows[i]!]!;
        let flow = open;
        // Nearly every concern passes with its first question: this look ahead spares the way through its flow.
        if (passesOn !== undefined) {
          const answer = first!(subject, context);
          if (answer === passesOn) continue;
          if (answer === !passesOn) flow = rest;
        }
        const decision = decide(flow, subject, context);
        if (decision === 'passed') continue;
        if (decision === 'triggered')
          told.broken({ concern, selector, subject, context, learner, place: place + c });
        else told.unanswered(concern, decision, learner, place + c);
      }
    }
  }
}

/** A part of a learner of the round. */
interface Found {
  readonly subject: never;
  readonly context: Context;
  readonly learner: number;
  readonly place: number;
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
