import type { Unknown } from '@waymark/flow';
import type { Concern } from './concern.ts';
import type { Fact, Lacking } from './fact.ts';

/** So many questions of a rule are told apart, answered or not, by the bits of one number. */
export const QUESTIONS = 30;

/** What facts leave open of a part. */
export interface Open {
  /** Places in {@link LeftOpen.asked}: what must be asked. */
  readonly ask: readonly number[];
  /** What cannot be checked, whatever else the part holds. */
  readonly unanswered: readonly Unanswered[];
  /** What leaves this open. */
  readonly facts: readonly Fact[];
  /** What is open of those that have a name in common as well; a name that was met once stands there without. */
  readonly named: Map<unknown, Open | undefined>;
}

interface Unanswered {
  readonly concern: Concern;
  readonly missing: Unknown;
}

/** Works out what facts leave open of the concerns of a kind. */
export class LeftOpen {
  /** The concerns of the kind, and after them those of which facts leave less open. */
  readonly asked: Concern[];
  readonly #concerns: readonly Concern[];
  /** For each concern the bits of all its questions, and of those that may pass; more questions than bits are never all settled. */
  readonly #bits: readonly { readonly all: number; readonly mayPass: number }[];
  /** For each concern its narrowed forms, by the bits of the questions that are answered and what lacks data: places in `asked`. */
  readonly #narrowed: readonly Map<number | string, number>[];

  constructor(concerns: readonly Concern[]) {
    this.#concerns = concerns;
    this.asked = [...concerns];
    this.#narrowed = concerns.map(() => new Map());
    this.#bits = concerns.map(({ open: { questions } }) => ({
      all: questions.length > QUESTIONS ? -1 : 2 ** questions.length - 1,
      mayPass: questions.reduce((bits, { endsAs }, q) => (endsAs === 'passed' ? bits | (1 << q) : bits), 0),
    }));
  }

  /** By the place of each concern: 1 if it passes because of these facts. */
  passedBy(facts: readonly Fact[]): Uint8Array {
    const passed = new Uint8Array(this.#concerns.length);
    for (const { passes } of facts) for (let i = 0; i < passes.length; i++) passed[passes[i]!] = 1;
    return passed;
  }

  /** What these facts leave open. */
  by(facts: readonly Fact[]): Open {
    const passed = this.passedBy(facts);
    const answered = new Uint32Array(this.#concerns.length);
    const lacks = new Map<number, Lacking[]>();
    for (const { goesOn, lacking } of facts) {
      for (let i = 0; i < goesOn.length; i++) {
        const { concern, question } = goesOn[i]!;
        answered[concern]! |= 1 << question;
      }
      for (let i = 0; i < lacking.length; i++) {
        const one = lacking[i]!;
        const others = lacks.get(one.concern);
        if (passed[one.concern] === 1) continue;
        if (others === undefined) lacks.set(one.concern, [one]);
        else others.push(one);
      }
    }
    const unanswered = this.#unanswered(lacks, passed, answered);
    const ask: number[] = [];
    for (let c = 0; c < passed.length; c++) {
      if (passed[c] === 1) continue;
      const lacking = lacks.get(c);
      ask.push(answered[c] === 0 && lacking === undefined ? c : this.#narrow(c, answered[c]!, lacking));
    }
    return { ask, unanswered, facts, named: new Map() };
  }

  /** Takes out the concerns whose open questions all lack data: each with what the first of them lacks. */
  #unanswered(
    lacks: ReadonlyMap<number, readonly Lacking[]>,
    passed: Uint8Array,
    answered: Uint32Array,
  ): readonly Unanswered[] {
    const unanswered: Unanswered[] = [];
    for (const [c, lacking] of lacks) {
      const { all, mayPass } = this.#bits[c]!;
      const open = all & ~answered[c]!;
      const bits = lacking.reduce((sum, { question }) => sum | (1 << question), 0);
      if ((open & ~bits) !== 0 || (open & mayPass) === 0) continue;
      passed[c] = 1;
      const { missing } = lacking.reduce((first, one) => (one.question < first.question ? one : first));
      unanswered.push({ concern: this.#concerns[c]!, missing });
    }
    return unanswered;
  }

  /** The place in `asked` of a concern of which these questions are answered, and these lack data. */
  #narrow(concern: number, answered: number, lacking: readonly Lacking[] = []): number {
    // Which data is missing tells all that is told of it.
    const key = lacking.reduce<number | string>(
      (text, { question, missing }) => `${text} ${question} ${missing.notCovered}`,
      answered,
    );
    const known = this.#narrowed[concern]!.get(key);
    if (known !== undefined) return known;
    const whole = this.#concerns[concern]!;
    const narrow = whole.narrowed(
      q => q < QUESTIONS && (answered & (1 << q)) !== 0,
      new Map(lacking.map(({ question, missing }) => [question, missing])),
    );
    const place = this.asked.push(narrow) - 1;
    this.#narrowed[concern]!.set(key, place);
    return place;
  }
}
