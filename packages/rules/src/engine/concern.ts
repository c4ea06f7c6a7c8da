import { type Decision, decide, type Flow, passingAlone, type Question, type Unknown } from '@waymark/flow';
import type { Context } from './context.ts';
import type { InForce } from './edition.ts';
import type { Rule } from './rule.ts';

type Asked = Question<never, Context>;

/** So many parts are looked at to learn which question passes most. */
const LOOKED_AT = 64;

/**
 * A rule that must be asked of a part, with the questions of it that are open: those that neither the part's kind nor facts
 * about it answer.
 *
 * Nearly every part passes, and mostly by the same question, which is seldom the first. That one is asked before the
 * others; it is learned from the first parts.
 */
export class Concern {
  readonly inForce: InForce<Rule>;
  /** The rule's place among those that look at such parts. */
  readonly order: number;
  readonly open: Flow<never, Context>;
  /** The open questions of which each makes the rule pass by itself. */
  readonly passing: readonly Asked[];
  /** The one of them that is asked first. Asked out of turn it may throw: what it relies on was not asked. */
  first: Asked | undefined;
  /** What is left to ask where it does not pass. */
  others: Flow<never, Context>;
  readonly #passes: number[];
  #lookedAt = 0;

  /** @param questions those that are open; what is to be asked first is chosen among `asked` of them */
  constructor(
    inForce: InForce<Rule>,
    order: number,
    questions: readonly Asked[],
    asked: ReadonlySet<Asked> = new Set(questions),
  ) {
    this.inForce = inForce;
    this.order = order;
    this.open = { questions };
    this.passing = passingAlone(this.open).filter(question => asked.has(question));
    this.#passes = this.passing.map(() => 0);
    this.first = this.passing[0];
    this.others = without(questions, this.first);
  }

  /**
   * The same rule with fewer questions to ask, and what was learned of these.
   * @param answered the places of questions that are not open any more
   * @param lacking what those lack, by their places, that cannot be answered
   */
  narrowed(answered: (question: number) => boolean, lacking: ReadonlyMap<number, Unknown>): Concern {
    const asked = new Set(this.open.questions);
    const questions = this.open.questions.flatMap((question, q) => {
      if (answered(q)) return [];
      const missing = lacking.get(q);
      return missing === undefined ? question : { ...question, test: () => missing };
    });
    const narrow = new Concern(this.inForce, this.order, questions, asked);
    narrow.passing.forEach((question, i) => {
      narrow.#passes[i] = this.#passes[this.passing.indexOf(question)] ?? 0;
    });
    narrow.#choose(narrow.#passes.indexOf(Math.max(...narrow.#passes)));
    narrow.#lookedAt = this.#lookedAt;
    return narrow;
  }

  /** Takes note of how many parts passed by the question that is asked first. */
  passedFirst(parts: number): void {
    if (this.first !== undefined) this.#passes[this.passing.indexOf(this.first)]! += parts;
  }

  /** Learns from a part that passed, but not by the question that is asked first. */
  passed(subject: never, context: Context): void {
    if (this.#lookedAt === LOOKED_AT || this.passing.length < 2) return;
    this.#lookedAt++;
    const by = this.passing.findIndex(({ test, endsOn }) => test(subject, context) === endsOn);
    if (by < 0 || ++this.#passes[by]! <= Math.max(...this.#passes.filter((_, other) => other !== by))) return;
    this.#choose(by);
  }

  /** Decides for a part of which the question that is asked first cannot be answered. */
  decideWithout(missing: Unknown, subject: never, context: Context): Decision {
    const rest = decide(this.others, subject, context);
    if (rest === 'passed') return rest;
    // Of several things that are missing the first in the order of the rule is told.
    return rest === 'triggered' || this.first === this.open.questions[0]
      ? missing
      : decide(this.open, subject, context);
  }

  /** Asks in the order of the rule from now on. */
  inOrder(): void {
    this.#lookedAt = LOOKED_AT;
    this.#choose(0);
  }

  #choose(first: number): void {
    this.first = this.passing[first];
    this.others = without(this.open.questions, this.first);
  }
}

function without(questions: readonly Asked[], left: Asked | undefined): Flow<never, Context> {
  return { questions: questions.filter(question => question !== left) };
}
