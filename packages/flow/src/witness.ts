/**
 * Seeing what a question looked at.
 *
 * To explain a decision its questions are asked once more, of a *watched* subject. A watched record notes each field
 * that is read from it. A *word* of the vocabulary (see {@link word}) notes what it found instead, and keeps the fields
 * that it read on the way as the basis of its finding. Nothing here runs on the fast path but one comparison in a word.
 */

/** Something that a question saw: a field of a record, or what a word found. */
export interface Sighting {
  /** The field's name, or what the word says it looked for. */
  readonly name: string;
  /** What was there; `undefined` if nothing was. Records are given as they are, not watched. */
  readonly value: unknown;
  /** The record that the field belongs to; absent for a finding. */
  readonly record?: object;
  /** For a finding: the fields that it was worked out from. */
  readonly basis?: readonly Sighting[];
}

let notes: Sighting[] | undefined;
/** Who is told of each field while it is followed what a question reads; nothing is noted then. */
let follower: Follower | undefined;
/** Under this key a stand-in gives the record behind it. Weak maps instead cost the collector more than all else here. */
const ORIGINAL = Symbol('original');
type Stand = { readonly [ORIGINAL]?: object };
let watchers = new Map<object, object>();

/** Told the name and the record of a field that is read; what it throws ends the look. */
export type Follower = (name: string, record: object) => void;

/** Runs `look` and tells the follower of each field read from a stand-in, at once. It costs a small part of a witness. */
export function follow<R>(look: () => R, told: Follower): R {
  const [outerNotes, outerFollower] = [notes, follower];
  notes = undefined;
  follower = told;
  try {
    return look();
  } finally {
    notes = outerNotes;
    follower = outerFollower;
  }
}

/** Runs `look` and returns what it saw together with its result. */
export function witness<R>(look: () => R): { result: R; saw: Sighting[] } {
  const outer = notes;
  const saw: Sighting[] = [];
  notes = saw;
  try {
    return { result: look(), saw };
  } finally {
    notes = outer;
  }
}

/** A stand-in for the record that notes each field read from it or from the records inside it. */
export function watch<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  const known = watchers.get(value);
  if (known) return known as T;
  if ((value as Stand)[ORIGINAL] !== undefined) return value;
  const stand = new Proxy(value, Array.isArray(value) ? LIST : RECORD);
  watchers.set(value, stand);
  return stand as T;
}

/** The record behind a watched one; anything else as it is. */
export function unwatched<T>(value: T): T {
  return typeof value === 'object' && value !== null
    ? (((value as Stand)[ORIGINAL] as T | undefined) ?? value)
    : value;
}

/** Forgets the stand-ins made so far, so that what they have cached is looked at afresh. */
export function forgetWatched(): void {
  // A new map, since one that is cleared leaves behind tables that hold on to each other until the next full collection.
  watchers = new Map();
}

/**
 * A word of the vocabulary: a function with a name that says what it looks for. While a decision is explained, its
 * finding is noted under that name; otherwise it is the function itself, at the cost of one comparison.
 * A word takes at most four arguments.
 * @param says what it looks for, of the arguments: `(aim, type, code) => 'FAM ' + type + ' ' + code`
 */
export function word<F extends (...args: never[]) => unknown>(
  says: string | ((...args: Parameters<F>) => string),
  look: F,
): F {
  const f = look as unknown as Look;
  // What notes stands in a function of its own: a closure here would make every call put its arguments on the heap.
  const spoken = (a: unknown, b: unknown, c: unknown, d: unknown): unknown =>
    notes === undefined ? f(a, b, c, d) : noted(says as Says, f, [a, b, c, d], notes);
  return spoken as unknown as F;
}

type Look = (a: unknown, b: unknown, c: unknown, d: unknown) => unknown;
type Says = string | ((...args: readonly unknown[]) => string);

function noted(
  says: Says,
  look: Look,
  args: [unknown, unknown, unknown, unknown],
  outer: Sighting[],
): unknown {
  const { result, saw } = witness(() => look(...args));
  outer.push({
    name: typeof says === 'string' ? says : says(...args.map(unwatched)),
    value: plain(result),
    basis: fieldsSeen(saw),
  });
  return result;
}

/** The fields among the sightings, those behind findings included. */
export function fieldsSeen(saw: readonly Sighting[]): Sighting[] {
  return saw.flatMap(sighting => (sighting.basis ? fieldsSeen(sighting.basis) : [sighting]));
}

function plain(value: unknown): unknown {
  return Array.isArray(value) ? unwatched(value).map(unwatched) : unwatched(value);
}

/** One handler for all records and one for all lists: a stand-in then costs no more than the proxy itself. */
const RECORD: ProxyHandler<object> = {
  get(target, key) {
    if (key === ORIGINAL) return target;
    const value = (target as Record<PropertyKey, unknown>)[key];
    if (typeof key === 'symbol' || typeof value === 'function') return value;
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    // A list is noted too: that it is empty, or how long it is, can be what matters.
    if (!isRecord) {
      if (follower !== undefined) follower(key, target);
      else notes?.push({ name: key, value, record: target });
    }
    return watch(value);
  },
};

const LIST: ProxyHandler<object> = {
  get(target, key) {
    if (key === ORIGINAL) return target;
    const value = (target as Record<PropertyKey, unknown>)[key];
    return typeof value === 'object' ? watch(value) : value;
  },
};
