/**
 * What a question can be answered with. Most are answered yes or no; a question about reference data that is not at
 * hand is answered with what is missing, so that nothing passes which was not checked.
 */
export type Answer = boolean | Unknown;

/** Why a question could not be answered. */
export interface Unknown {
  /** The data set that would hold the answer: `LARS`, `contracts`. */
  readonly notCovered: string;
  /** What was asked of it: `learning aim 60012345`. */
  readonly what: string;
  /** What the user can supply to have it answered. */
  readonly supply: string;
}

/** True if the question could not be answered. */
export function isUnknown(answer: unknown): answer is Unknown {
  return typeof answer === 'object' && answer !== null && 'notCovered' in answer;
}

/** Yes becomes no, no becomes yes, and what is unknown stays so. */
export function not(answer: Answer): Answer {
  return typeof answer === 'boolean' ? !answer : answer;
}

/** Yes if any item's answer is yes; unknown if none is, but one of them is unknown. */
export function some<T>(items: readonly T[], test: (item: T) => Answer): Answer {
  let missing: Unknown | undefined;
  for (let i = 0; i < items.length; i++) {
    const answer = test(items[i] as T);
    if (answer === true) return true;
    if (answer !== false) missing ??= answer;
  }
  return missing ?? false;
}

/** Yes if every item's answer is yes (also of no items); unknown if none is no, but one of them is unknown. */
export function every<T>(items: readonly T[], test: (item: T) => Answer): Answer {
  return not(some(items, item => not(test(item))));
}

/** Yes if no item's answer is yes. */
export function none<T>(items: readonly T[], test: (item: T) => Answer): Answer {
  return not(some(items, test));
}
