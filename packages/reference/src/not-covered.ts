/**
 * The third answer a look-up can give. A value says what the data holds; `undefined` says that the data covers the
 * question and holds nothing; `NotCovered` says that the data at hand cannot tell.
 */
export interface NotCovered {
  /** The data set that is missing or does not reach far enough: `LARS`. */
  readonly notCovered: string;
  /** What was asked for: `validity of learning aim 60012345`. */
  readonly what: string;
  /** What to do about it, as a sentence. */
  readonly supply: string;
}

/** A value, nothing (`undefined`: known to be absent), or not covered. */
export type Answer<T> = T | undefined | NotCovered;

/** True when a look-up could not tell. */
export function isNotCovered(answer: unknown): answer is NotCovered {
  return typeof answer === 'object' && answer !== null && 'notCovered' in answer;
}
