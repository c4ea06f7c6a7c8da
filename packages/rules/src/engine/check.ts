import { decide, type Unknown } from '@waymark/flow';
import type { Learner } from '@waymark/ilr';
import type { Reference } from '@waymark/reference';
import type { Context, FileFacts } from './context.ts';
import type { Edition, InForce, Part } from './edition.ts';
import { explainFile, explainPart, explainSharing, type Value, valuesOf } from './explanation.ts';
import { type Concern, Kinds } from './kinds.ts';
import type { Rule } from './rule.ts';
import type { Selector } from './selector.ts';

/** One broken rule. */
export interface Violation {
  readonly rule: string;
  /** `fail` means that the service would reject the whole file. */
  readonly severity: 'fail' | 'error' | 'warning';
  readonly learnRefNumber: string | null;
  readonly aimSeqNumber: number | null;
  readonly message: string;
  /** The fields that the rule read on its way to the violation, with their values. */
  readonly values: readonly Value[];
  /** Where in the file, for what the reader found: counted from 1. */
  readonly line?: number;
  readonly column?: number;
}

/** A rule that could not be checked on some records, and why. */
export interface NotChecked {
  readonly rule: string;
  /** What is missing and what to supply, in a sentence. */
  readonly reason: string;
  readonly records: number;
}

/** What is told while a return is checked. */
export interface CheckListener {
  /** `learner` is the place in the file, from 0, of the learner it is about; absent where it is about the file. */
  violation(violation: Violation, learner?: number): void;
}

/**
 * Checks the learners of one file, one at a time, against the rules of its year. Nothing of a learner is kept but the
 * keys that the rules about shared keys need.
 */
export class Check {
  readonly #edition: Edition;
  readonly #listener: CheckListener;
  readonly #context: { -readonly [K in keyof Context]: Context[K] };
  readonly #notChecked = new Map<string, Map<string, { rule: string; reason: string; records: number }>>();
  readonly #keys: Map<string | number, KeyHolder>[];
  readonly #walks: readonly Walk[];
  readonly #references: string[] = [];
  #place = 0;
  #unanswered: string[] = [];

  constructor(edition: Edition, file: FileFacts, reference: Reference, listener: CheckListener) {
    this.#edition = edition;
    this.#listener = listener;
    this.#context = { file, reference, learner: undefined!, aim: undefined!, status: undefined! };
    this.#keys = edition.keyRules.map(() => new Map());
    this.#walks = edition.parts.map(walkOf);
  }

  /**
   * Runs the rules about the file itself, when all that can be known of it is. A rule whose breach the reader has met
   * and told is left out.
   */
  file(file: FileFacts): void {
    for (const { rule, flow, severity } of this.#edition.fileRules) {
      if (file.faults?.includes(rule.name)) continue;
      const decision = decide(flow, file, file);
      if (decision === 'passed') continue;
      if (decision !== 'triggered') {
        this.#missing(rule.name, decision);
        continue;
      }
      const values = valuesOf(explainFile(flow, file).steps);
      const weight = severity === 'error' ? 'fail' : severity;
      this.#report({
        rule: rule.name,
        severity: weight,
        learnRefNumber: null,
        aimSeqNumber: null,
        message: rule.message,
        values,
      });
    }
  }

  /**
   * Runs every rule about a learner and what the learner's record holds. The record must be whole and typed.
   * @param place the learner's place in the file, from 0
   */
  learner(learner: Learner, place: number): void {
    this.#place = place;
    if (this.#unanswered.length > 0) this.#unanswered = [];
    this.#references[place] = learner.LearnRefNumber;
    const context = this.#context;
    context.learner = learner;
    context.aim = undefined!;
    context.status = undefined!;
    for (const walk of this.#walks) this.#walk(walk, learner as never);
    this.#edition.keyRules.forEach(({ rule }, i) => {
      this.#hold(this.#keys[i]!, rule.keyOf(learner), place);
    });
  }

  /** Ends the check: reports shared keys. */
  end(): void {
    this.#edition.keyRules.forEach(({ rule, flow, severity }, i) => {
      for (const [key, holder] of this.#keys[i]!) {
        if (typeof holder === 'number') continue;
        const sharing = { key, learners: holder.length };
        if (decide(flow, sharing, this.#context.file) !== 'triggered') continue;
        const { steps } = explainSharing(flow, sharing, this.#context.file);
        const values = [
          { field: rule.field, value: key },
          ...valuesOf(steps).filter(({ field }) => field === 'learners'),
        ];
        for (const place of holder) {
          const learnRefNumber = this.#references[place]!;
          const violation = {
            rule: rule.name,
            severity,
            learnRefNumber,
            aimSeqNumber: null,
            message: rule.message,
            values,
          };
          this.#listener.violation(violation, place);
        }
      }
    });
  }

  /** The rules that could not be checked so far, each with what is missing. */
  get notChecked(): NotChecked[] {
    return [...this.#notChecked.values()].flatMap(reasons => [...reasons.values()]);
  }

  /** The rules that could not be checked on the learner that was checked last; a rule may stand there more than once. */
  get unanswered(): readonly string[] {
    return this.#unanswered;
  }

  #walk({ selector, kinds, inside }: Walk, holder: never): void {
    const context = this.#context;
    const subjects = selector.parts(holder, context);
    for (let s = 0; s < subjects.length; s++) {
      const subject = subjects[s]!;
      if (selector.as !== undefined) context[selector.as] = subject;
      const { concerns, facts } = kinds.of(subject, context);
      const open = facts.open(subject, context);
      for (let w = 0; w < open.length; w++) {
        for (let bits = open[w]!; bits !== 0; bits &= bits - 1) {
          this.#ask(concerns[w * 32 + 31 - Math.clz32(bits & -bits)]!, selector, subject);
        }
      }
      for (let i = 0; i < inside.length; i++) this.#walk(inside[i]!, subject);
    }
    if (selector.as !== undefined) context[selector.as] = undefined!;
  }

  #ask({ inForce, open, first, passesOn }: Concern, selector: Selector<never>, subject: never): void {
    const context = this.#context;
    // Nearly every concern passes with its first question: this look ahead spares the way through its flow.
    if (passesOn !== undefined && first!(subject, context) === passesOn) return;
    const decision = decide(open, subject, context);
    if (decision !== 'passed') this.#met(inForce, selector, subject, decision);
  }

  #met(
    inForce: InForce<Rule>,
    selector: Selector<never>,
    subject: never,
    decision: 'triggered' | Unknown,
  ): void {
    const { rule, severity } = inForce;
    if (decision !== 'triggered') {
      this.#missing(rule.name, decision);
      this.#unanswered.push(rule.name);
      return;
    }
    const { learner } = this.#context;
    const { steps, aimSeqNumber } = explainPart(inForce, selector, subject, this.#context);
    const learnRefNumber = learner.LearnRefNumber;
    this.#report({
      rule: rule.name,
      severity,
      learnRefNumber,
      aimSeqNumber,
      message: rule.message,
      values: valuesOf(steps),
    });
  }

  #missing(rule: string, { notCovered, supply }: Unknown): void {
    let reasons = this.#notChecked.get(rule);
    if (reasons === undefined) {
      reasons = new Map();
      this.#notChecked.set(rule, reasons);
    }
    const known = reasons.get(notCovered);
    if (known) known.records++;
    else reasons.set(notCovered, { rule, reason: `Not at hand: ${notCovered}. ${supply}`, records: 1 });
  }

  #hold(keys: Map<string | number, KeyHolder>, key: string | number | undefined, place: number): void {
    if (key === undefined) return;
    const holder = keys.get(key);
    if (holder === undefined) keys.set(key, place);
    else if (typeof holder === 'number') keys.set(key, [holder, place]);
    else holder.push(place);
  }

  #report(violation: Violation): void {
    this.#listener.violation(violation, violation.learnRefNumber === null ? undefined : this.#place);
  }
}

/** Who holds a key: the place of one learner, as nearly always, or the places of those who share it. */
type KeyHolder = number | number[];

/** A part of the record on its way through the check, with the rules that each kind of it needs. */
interface Walk {
  readonly selector: Selector<never>;
  readonly kinds: Kinds;
  readonly inside: readonly Walk[];
}

function walkOf({ selector, rules, inside }: Part): Walk {
  return { selector, kinds: new Kinds(rules, selector), inside: inside.map(walkOf) };
}
