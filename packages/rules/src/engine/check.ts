import { decide } from '@waymark/flow';
import type { Learner } from '@waymark/ilr';
import type { Reference } from '@waymark/reference';
import type { FileFacts } from './context.ts';
import type { Edition } from './edition.ts';
import { explainFile, explainPart, explainSharing, type Value, valuesOf } from './explanation.ts';
import { MissingOf, type NotChecked } from './not-checked.ts';
import { type Broken, Round } from './round.ts';

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

/** What the rules found in one learner. */
export interface Findings {
  readonly violations: readonly Violation[];
  /** The rules that could not be checked on the learner; a rule may stand there more than once. */
  readonly unanswered: readonly string[];
}

/** What is told while a return is checked. */
export interface CheckListener {
  /** `learner` is the place in the file, from 0, of the learner it is about; absent where it is about the file. */
  violation(violation: Violation, learner?: number): void;
}

/**
 * Checks the learners of one file against the rules of its year. Nothing of a learner is kept but the keys that the
 * rules about shared keys need.
 */
export class Check {
  readonly #edition: Edition;
  readonly #listener: CheckListener;
  readonly #file: FileFacts;
  readonly #reference: Reference;
  readonly #missing = new Map<string, MissingOf>();
  readonly #keys: Map<string | number, KeyHolder>[];
  readonly #round: Round;
  readonly #references: string[] = [];
  #unanswered: readonly string[] = [];

  constructor(edition: Edition, file: FileFacts, reference: Reference, listener: CheckListener) {
    this.#edition = edition;
    this.#listener = listener;
    this.#file = file;
    this.#reference = reference;
    this.#keys = edition.keyRules.map(() => new Map());
    this.#round = new Round(edition.parts);
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
        this.#missingOf(rule.name).count(decision, Number.MAX_SAFE_INTEGER);
        continue;
      }
      const values = valuesOf(explainFile(flow, file).steps);
      const weight = severity === 'error' ? 'fail' : severity;
      this.#listener.violation({
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
   * Runs every rule about a learner and what the learner's record holds, and tells the listener what is broken. The
   * record must be whole and typed.
   * @param place the learner's place in the file, from 0
   */
  learner(learner: Learner, place: number): void {
    const [found] = this.learners([learner], [place]);
    this.#unanswered = found!.unanswered;
    for (const violation of found!.violations) this.#listener.violation(violation, place);
  }

  /**
   * Runs every rule about some learners that follow each other in the file, which is quicker than learner by learner.
   * @returns what was found in each; the listener is told nothing of it
   */
  learners(learners: readonly Learner[], places: readonly number[]): readonly Findings[] {
    const found = learners.map(() => ({ violations: [] as Violation[], unanswered: [] as string[] }));
    const broken: Broken[] = [];
    // Mostly the same rule lacks the same of many parts in turn.
    let last: MissingOf | undefined;
    this.#round.ask(
      learners,
      { file: this.#file, reference: this.#reference },
      {
        broken: one => broken.push(one),
        unanswered: ({ inForce: { rule } }, missing, learner, place) => {
          if (last?.rule !== rule.name) last = this.#missingOf(rule.name);
          last.count(missing, place);
          found[learner]!.unanswered.push(rule.name);
        },
      },
    );
    broken.sort((a, b) => a.place - b.place);
    for (const one of broken) found[one.learner]!.violations.push(violationOf(one));
    learners.forEach((learner, i) => {
      this.#holdKeys(learner, places[i]!);
    });
    return found;
  }

  /** Ends the check: reports shared keys. */
  end(): void {
    this.#edition.keyRules.forEach(({ rule, flow, severity }, i) => {
      for (const [key, holder] of this.#keys[i]!) {
        if (typeof holder === 'number') continue;
        const sharing = { key, learners: holder.length };
        if (decide(flow, sharing, this.#file) !== 'triggered') continue;
        const { steps } = explainSharing(flow, sharing, this.#file);
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
    const told = [...this.#missing.values()].map(missing => missing.told);
    return told.sort((a, b) => a.first - b.first).flatMap(({ notChecked }) => notChecked);
  }

  /** The rules that could not be checked on the learner that was checked last; a rule may stand there more than once. */
  get unanswered(): readonly string[] {
    return this.#unanswered;
  }

  #missingOf(rule: string): MissingOf {
    let missing = this.#missing.get(rule);
    if (missing === undefined) {
      missing = new MissingOf(rule);
      this.#missing.set(rule, missing);
    }
    return missing;
  }

  #holdKeys(learner: Learner, place: number): void {
    this.#references[place] = learner.LearnRefNumber;
    this.#edition.keyRules.forEach(({ rule }, i) => {
      this.#hold(this.#keys[i]!, rule.keyOf(learner), place);
    });
  }

  #hold(keys: Map<string | number, KeyHolder>, key: string | number | undefined, place: number): void {
    if (key === undefined) return;
    const holder = keys.get(key);
    if (holder === undefined) keys.set(key, place);
    else if (typeof holder === 'number') keys.set(key, [holder, place]);
    else holder.push(place);
  }
}

/** Who holds a key: the place of one learner, as nearly always, or the places of those who share it. */
type KeyHolder = number | number[];

function violationOf({ concern: { inForce }, selector, subject, context }: Broken): Violation {
  const { rule, severity } = inForce;
  const { steps, aimSeqNumber } = explainPart(inForce, selector, subject, context);
  return {
    rule: rule.name,
    severity,
    learnRefNumber: context.learner.LearnRefNumber,
    aimSeqNumber,
    message: rule.message,
    values: valuesOf(steps),
  };
}
