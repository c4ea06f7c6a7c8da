import { type Flow, fieldsSeen, forgetWatched, type Question, watch, witness } from '@waymark/flow';
import { type Context, watchedContext } from './context.ts';
import type { InForce } from './edition.ts';
import { Facts } from './facts.ts';
import type { Rule } from './rule.ts';
import type { Selector } from './selector.ts';

/** A rule that must be asked of a part, and the questions of it that its kind leaves open. */
export interface Concern {
  readonly inForce: InForce<Rule>;
  readonly open: Flow<never, Context>;
  /** The first of these questions, and its answer if that passes: most parts go no further. */
  readonly first: Question<never, Context>['test'] | undefined;
  readonly passesOn: boolean | undefined;
  /** The questions after the first. */
  readonly rest: Flow<never, Context>;
}

function concernOf(inForce: InForce<Rule>, questions: Flow<never, Context>['questions']): Concern {
  const [first, ...rest] = questions;
  const passesOn = first?.endsAs === 'passed' ? first.endsOn : undefined;
  return { inForce, open: { questions }, first: first?.test, passesOn, rest: { questions: rest } };
}

/** The rules that can concern a kind of part, and the facts that settle some of them for one part. */
export interface Kind {
  readonly concerns: readonly Concern[];
  readonly facts: Facts;
}

/**
 * Which rules can concern a part of a record, by its kind: an aim's kind is its FundModel, ProgType and AimType.
 *
 * Most rules end with their first question for most kinds ("Is it a Skills Bootcamp aim?"). When a kind is met for the
 * first time, each rule's first questions are asked of it while it is watched. As long as they look at nothing but the
 * fields that make the kind, their answers hold for every part of that kind: a rule that passes by them need not be
 * asked again, and of the others only the questions that follow.
 */
export class Kinds {
  /** A return has a few dozen kinds; a file that has many more was made to be slow, and the others share one. */
  static readonly #MOST = 500;
  readonly #rules: readonly InForce<Rule>[];
  readonly #selector: Selector<never>;
  readonly #fields: readonly string[];
  readonly #byKind = new Map<unknown, unknown>();
  #met = 0;
  #anyKind: Kind | undefined;

  constructor(rules: readonly InForce<Rule>[], selector: Selector<never>) {
    this.#rules = rules;
    this.#selector = selector;
    this.#fields = selector.kind ?? [];
  }

  /** The kind of this part: which rules can concern it. */
  of(part: never, context: Context): Kind {
    const fields = this.#fields;
    if (fields.length === 0) return this.#ofAnyKind(part);
    let at = this.#byKind;
    for (let i = 0; i < fields.length - 1; i++) {
      const value = part[fields[i] as never];
      let inner = at.get(value) as Map<unknown, unknown> | undefined;
      if (inner === undefined) {
        inner = new Map();
        at.set(value, inner);
      }
      at = inner;
    }
    const last = part[fields[fields.length - 1] as never];
    const known = at.get(last) as Kind | undefined;
    if (known !== undefined) return known;
    if (++this.#met > Kinds.#MOST) return this.#ofAnyKind(part);
    const concerns = this.#rules.flatMap(inForce => this.#concern(inForce, part, context) ?? []);
    const kind = { concerns, facts: new Facts(concerns, this.#selector, part) };
    at.set(last, kind);
    return kind;
  }

  #ofAnyKind(part: never): Kind {
    if (this.#anyKind === undefined) {
      const concerns = this.#rules.map(inForce => concernOf(inForce, inForce.flow.questions));
      this.#anyKind = { concerns, facts: new Facts(concerns, { ...this.#selector, kind: undefined }, part) };
    }
    return this.#anyKind;
  }

  /** What the kind of the part leaves open of a rule; `undefined` if it passes by its kind. */
  #concern(inForce: InForce<Rule>, part: never, context: Context): Concern | undefined {
    forgetWatched();
    const watched = watchedContext(context);
    const { questions } = inForce.flow;
    for (const [index, question] of questions.entries()) {
      const { result, saw } = witness(() => question.test(watch(part), watched));
      const byKindAlone = fieldsSeen(saw).every(
        ({ record, name }) =>
          record === context.file || (record === (part as unknown) && this.#fields.includes(name)),
      );
      const ends = result === question.endsOn;
      if (byKindAlone && ends && question.endsAs === 'passed') return undefined;
      if (!byKindAlone || ends || typeof result !== 'boolean') {
        return concernOf(inForce, questions.slice(index));
      }
    }
    return concernOf(inForce, []);
  }
}
