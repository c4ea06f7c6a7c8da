import { decide } from '@waymark/flow';
import type { Learner } from '@waymark/ilr';
import type { Violation } from '../engine/check.ts';
import type { FileFacts } from '../engine/context.ts';
import type { Edition } from '../engine/edition.ts';
import { explainSharing, valuesOf } from '../engine/explanation.ts';

/** A learner's key for each rule about shared keys; `undefined` for one that shares nothing. */
type Keys = readonly (string | number | undefined)[];

/**
 * Which learners of a file share a key, such as a ULN, kept so that it can change: a record that is changed takes its
 * place, and who shares what is known at once.
 */
export class SharedKeys {
  readonly #edition: Edition;
  readonly #file: FileFacts;
  readonly #holders: readonly Map<string | number, Set<number> | number>[];

  constructor(edition: Edition, file: FileFacts) {
    this.#edition = edition;
    this.#file = file;
    this.#holders = edition.keyRules.map(() => new Map());
  }

  /** Names of the rules about shared keys. */
  get rules(): readonly string[] {
    return this.#edition.keyRules.map(({ rule }) => rule.name);
  }

  /**
   * Takes in the learner at a place of the file.
   * @returns the places of those who were alone with a key and now share it
   */
  add(learner: Learner, place: number): readonly number[] {
    const joined: number[] = [];
    this.#keysOf(learner).forEach((key, i) => {
      if (key === undefined) return;
      const holders = this.#holders[i]!;
      const known = holders.get(key);
      if (known === undefined) holders.set(key, place);
      else if (typeof known === 'number') {
        holders.set(key, new Set([known, place]));
        joined.push(known);
      } else known.add(place);
    });
    return joined;
  }

  /**
   * Takes the learner out again, as it was when it was taken in.
   * @returns the places of those who shared a key with it alone, and now have it to themselves
   */
  remove(learner: Learner, place: number): readonly number[] {
    const left: number[] = [];
    this.#keysOf(learner).forEach((key, i) => {
      if (key === undefined) return;
      const holders = this.#holders[i]!;
      const known = holders.get(key);
      if (known === place) holders.delete(key);
      if (typeof known !== 'object') return;
      known.delete(place);
      if (known.size > 1) return;
      for (const last of known) {
        holders.set(key, last);
        left.push(last);
      }
    });
    return left;
  }

  /** The rules about shared keys that the learner, which was taken in, breaks. */
  violations(learner: Learner): Violation[] {
    const keys = this.#keysOf(learner);
    return this.#edition.keyRules.flatMap(({ rule, flow, severity }, i) => {
      const key = keys[i];
      const known = key === undefined ? undefined : this.#holders[i]!.get(key);
      if (key === undefined || typeof known !== 'object') return [];
      const sharing = { key, learners: known.size };
      if (decide(flow, sharing, this.#file) !== 'triggered') return [];
      const { steps } = explainSharing(flow, sharing, this.#file);
      const values = [
        { field: rule.field, value: key },
        ...valuesOf(steps).filter(({ field }) => field === 'learners'),
      ];
      const { name, message } = rule;
      const { LearnRefNumber: learnRefNumber } = learner;
      return [{ rule: name, severity, learnRefNumber, aimSeqNumber: null, message, values }];
    });
  }

  #keysOf(learner: Learner): Keys {
    return this.#edition.keyRules.map(({ rule }) => rule.keyOf(learner));
  }
}
