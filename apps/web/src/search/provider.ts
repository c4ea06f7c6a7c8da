import type { TablerIcon } from '@tabler/icons-react';

/** One thing that was found. */
export interface Hit {
  /** Its name: `R_138`, `Learner WM0001`. */
  readonly title: string;
  /** What tells it from others of its kind. */
  readonly about?: string | undefined;
  /** Its address within the application: `/rules/R_138`. */
  readonly href: string;
}

/**
 * Something that the search looks in. A section names its providers; they may answer at once, or later, or fail, and
 * each shows that for itself.
 * @example
 * const employers: SearchProvider = {
 *   title: 'Employers',
 *   Icon: IconBuilding,
 *   pause: 200,
 *   find: async (words, signal) => (await askServer('/api/employers', { words }, signal)).map(asHit),
 * };
 */
export interface SearchProvider {
  /** What it finds, as the heading above its hits: `Rules`. */
  readonly title: string;
  readonly Icon: TablerIcon;
  /** Milliseconds without a key pressed before it is asked. Those that ask a server wait; others need not. */
  readonly pause?: number;
  /**
   * Finds what fits the words, best first; the search shows the first few. `signal` says that the answer is no longer
   * wanted. An error's message is shown to the person, so it is a sentence.
   */
  readonly find: (words: string, signal: AbortSignal) => Promise<readonly Hit[]> | readonly Hit[];
}

/** So many hits of one kind are shown; more would hide the other kinds. */
export const SHOWN = 6;
