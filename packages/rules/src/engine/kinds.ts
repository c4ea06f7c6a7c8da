import type { Question } from '@waymark/flow';
import { Alone, KIND } from './alone.ts';
import { Concern } from './concern.ts';
import type { Context } from './context.ts';
import type { InForce } from './edition.ts';
import { Facts } from './facts.ts';
import type { Rule } from './rule.ts';
import type { Selector } from './selector.ts';

/** The rules that can concern a kind of part, and the facts that settle some of them for one part. */
export interface Kind {
  /** What may have to be asked; facts add to it what they leave less open of. */
  readonly asked: readonly Concern[];
  /** Absent where nothing is learned of the parts. */
  readonly facts: Facts | undefined;
  /** The parts of this kind in the round that is gathered. */
  members: Found[];
}

/** A part of a learner of the round. */
export interface Found {
  readonly subject: never;
  readonly context: Context;
  readonly learner: number;
  readonly place: number;
}

/** Each rule with all its questions. */
const whole = new WeakMap<InForce<Rule>, Concern>();
/** Stands for a kind that one part was of. */
const MET = Symbol('met');

/**
 * Which rules can concern a part of a record, by its kind: an aim's kind is its FundModel, ProgType and AimType.
 *
 * Most rules pass for most kinds by one question ("Is it a Skills Bootcamp aim?"). When a kind is met for the second time,
 * each question of each rule is asked of it by itself while it is watched. The answer of one that looks at nothing but the
 * fields that make the kind holds for every part of that kind: if it makes the rule pass, the rule need not be asked again;
 * if it does not end the matter, the question need not.
 */
export class Kinds {
  /** A return has a few dozen kinds; a file that has many more was made to be slow, and the others share one. */
  static readonly #MOST = 500;
  readonly #rules: readonly InForce<Rule>[];
  readonly #selector: Selector<never>;
  readonly #alone: Alone;
  readonly #fields: readonly string[];
  readonly #byKind = new Map<unknown, unknown>();
  #met = 0;
  #anyKind: Kind | undefined;

  constructor(rules: readonly InForce<Rule>[], selector: Selector<never>) {
    this.#rules = rules;
    this.#selector = selector;
    this.#alone = new Alone(selector);
    this.#fields = selector.kind ?? [];
  }

  /** The kind of this part: which rules can concern it. */
  of(part: never, context: Context): Kind {
    const fields = this.#fields;
    if (fields.length === 0) return this.#ofAnyKind(part, context);
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
    const known = at.get(last) as Kind | typeof MET | undefined;
    if (known !== undefined && known !== MET) return known;
    if (known === undefined && this.#met < Kinds.#MOST) {
      this.#met++;
      at.set(last, MET);
    }
    if (known === undefined) return this.#ofAnyKind(part, context);
    const concerns = this.#rules.flatMap(
      (inForce, order) => this.#concern(inForce, order, part, context) ?? [],
    );
    const facts = new Facts(concerns, this.#selector, this.#alone, part, context);
    const kind = { asked: facts.asked, facts, members: [] };
    at.set(last, kind);
    return kind;
  }

  /** All rules; their facts are learned where the parts have no kinds. */
  #ofAnyKind(part: never, context: Context): Kind {
    if (this.#anyKind === undefined) {
      const concerns = this.#rules.map(wholeConcern);
      const facts =
        this.#fields.length === 0
          ? new Facts(concerns, this.#selector, this.#alone, part, context)
          : undefined;
      this.#anyKind = { asked: facts?.asked ?? concerns, facts, members: [] };
    }
    return this.#anyKind;
  }

  /** What the kind of the part leaves open of a rule; `undefined` if it passes by its kind. */
  #concern(inForce: InForce<Rule>, order: number, part: never, context: Context): Concern | undefined {
    const open: Question<never, Context>[] = [];
    for (const question of inForce.flow.questions) {
      const { first, answer } = this.#alone.see(question, part, context);
      const { endsOn, endsAs } = question;
      const ofKind = first === KIND ? answer : undefined;
      if (ofKind === endsOn && endsAs === 'passed' && open.every(before => before.endsAs === 'passed'))
        return undefined;
      if (ofKind !== !endsOn) open.push(question);
    }
    return new Concern(inForce, order, open);
  }
}

function wholeConcern(inForce: InForce<Rule>, order: number): Concern {
  const known = whole.get(inForce) ?? new Concern(inForce, order, inForce.flow.questions);
  whole.set(inForce, known);
  return known;
}
