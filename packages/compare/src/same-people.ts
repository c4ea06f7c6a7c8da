import type { ReadLearner } from './kept/read-kept.ts';

/** A learner of one return who is not paired yet. */
export interface Waiting {
  readonly kept: ReadLearner;
  readonly record: string;
  /** What the learner is paired by. */
  readonly key: string;
  /** The place in the return, from 0. */
  readonly place: number;
}

/** The number of a learner whose own is not known yet. */
const TEMPORARY_ULN = 9_999_999_999;

/**
 * Finds those who are in both returns under different LearnRefNumbers: by their ULN, and by the PrevLearnRefNumber of
 * the one that is the LearnRefNumber of the other, unless their ULNs say that they are two people. A number that more than
 * one learner of a return has tells nothing.
 */
export function samePeople(earlier: readonly Waiting[], later: readonly Waiting[]): Pair[] {
  const byUln = edges(earlier, later, uln, uln);
  const known = new Set(byUln.flat());
  const [from, to] = [earlier, later].map(all => all.filter(one => !known.has(one))) as [
    Waiting[],
    Waiting[],
  ];
  const byReference = [
    ...edges(from, to, reference, previous),
    ...edges(from, to, previous, reference),
  ].filter(([a, b]) => mayBeOne(a, b));
  return [...byUln, ...withoutRivals(byReference)];
}

type Pair = readonly [Waiting, Waiting];
type Key = string | number | undefined;

const uln = ({ kept: { ULN } }: Waiting): Key => (ULN === TEMPORARY_ULN ? undefined : ULN);
const reference = ({ kept }: Waiting): Key => kept.LearnRefNumber;
const previous = ({ kept }: Waiting): Key => kept.PrevLearnRefNumber;

function mayBeOne(a: Waiting, b: Waiting): boolean {
  return uln(a) === undefined || uln(b) === undefined || uln(a) === uln(b);
}

/** Pairs of those who alone have a key in their return. */
function edges(
  earlier: readonly Waiting[],
  later: readonly Waiting[],
  keyIn: (one: Waiting) => Key,
  keyOut: (one: Waiting) => Key,
): Pair[] {
  const others = onlyOnes(later, keyOut);
  return [...onlyOnes(earlier, keyIn)].flatMap(([key, one]) => {
    const other = others.get(key);
    return other ? [[one, other] as const] : [];
  });
}

/** The pairs of those who are in one pair only; each pair once. */
function withoutRivals(pairs: readonly Pair[]): Pair[] {
  const partners = new Map<Waiting, Set<Waiting>>();
  for (const [a, b] of pairs) {
    partners.set(a, (partners.get(a) ?? new Set()).add(b));
    partners.set(b, (partners.get(b) ?? new Set()).add(a));
  }
  return [...new Map(pairs)].filter(([a, b]) => partners.get(a)!.size === 1 && partners.get(b)!.size === 1);
}

function onlyOnes(waiting: readonly Waiting[], keyOf: (one: Waiting) => Key): Map<Key, Waiting> {
  const found = new Map<Key, Waiting>();
  const shared = new Set<Key>();
  for (const one of waiting) {
    const key = keyOf(one);
    if (key === undefined) continue;
    if (found.has(key)) shared.add(key);
    else found.set(key, one);
  }
  for (const key of shared) found.delete(key);
  return found;
}
