import type { Contract, LearnerEntry } from './contract.ts';

/** What holds for one bootcamp of one learner. */
export interface Terms {
  /** The most specific contract that fits; `undefined` where none does. */
  readonly contract: Contract | undefined;
  /** What is entered for the learner. */
  readonly learner: LearnerEntry | undefined;
}

/** Contracts and learner entries, looked up by the most specific match: the exact one, then the longest prefix, then `*`. */
export class ContractBook {
  readonly contracts: readonly Contract[];
  readonly learners: readonly LearnerEntry[];
  readonly #entries = new Map<string, LearnerEntry[]>();
  readonly #found = new Map<string, Contract | undefined>();
  readonly #plain = new Map<string, Terms>();

  constructor(contracts: readonly Contract[] = [], learners: readonly LearnerEntry[] = []) {
    this.contracts = contracts;
    this.learners = learners;
    for (const entry of learners) {
      const key = entry.learnRefNumber.toLowerCase();
      const known = this.#entries.get(key);
      if (known) known.push(entry);
      else this.#entries.set(key, [entry]);
    }
  }

  /** What holds for a learner's bootcamp. */
  termsOf(learnRefNumber: string, conRefNumber: string | undefined): Terms {
    const ref = conRefNumber ?? '';
    const learner =
      this.#entries.size === 0
        ? undefined
        : mostSpecific(this.#entries.get(learnRefNumber.toLowerCase()) ?? [], ref);
    if (learner) return { contract: this.#contractOf(ref), learner };
    let plain = this.#plain.get(ref);
    if (!plain) {
      plain = { contract: this.#contractOf(ref), learner: undefined };
      this.#plain.set(ref, plain);
    }
    return plain;
  }

  #contractOf(ref: string): Contract | undefined {
    if (!this.#found.has(ref)) this.#found.set(ref, mostSpecific(this.contracts, ref));
    return this.#found.get(ref);
  }
}

function mostSpecific<T extends { readonly conRefNumber: string }>(
  all: readonly T[],
  ref: string,
): T | undefined {
  let best: T | undefined;
  for (const one of all) {
    const fit = fits(one.conRefNumber, ref);
    if (fit < 0) continue;
    if (best === undefined || fit > fits(best.conRefNumber, ref)) best = one;
  }
  return best;
}

/**
 * How closely a pattern fits: the characters that it names, an exact match above all; -1 if it does not. Without a `*` a
 * contract allocation number, the part before a hyphen, stands for all of its deliverables.
 */
function fits(pattern: string, ref: string): number {
  const wanted = pattern.toUpperCase();
  const given = ref.toUpperCase();
  if (wanted === given) return Number.MAX_SAFE_INTEGER;
  const prefix = wanted.endsWith('*') ? wanted.slice(0, -1) : wanted.replace(/-?$/, '-');
  return given.startsWith(prefix) ? prefix.length : -1;
}
