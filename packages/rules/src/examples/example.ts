import type { Learner, Year } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';
import type { Reference } from '@waymark/reference';
import type { FileFacts } from '../engine/context.ts';
import type { Sharing } from '../engine/rule.ts';

/**
 * A record that shows what a rule does. Examples stand below their rule, document it on its page and are its tests:
 * every exit of the rule's flow chart must be walked by one of them.
 */
export interface Example {
  readonly title: string;
  readonly expect: 'triggered' | 'passed' | 'not checked';
  /** The learner: the rule gives what is expected on at least one part of it, and nothing worse on any other. */
  readonly learner?: Learner;
  /** For a rule about a shared key. */
  readonly sharing?: Sharing;
  readonly with: Circumstances;
}

/** What an example needs beside the record, where it matters. */
export interface Circumstances {
  /** The years for which the example is meant; all years of the rule if absent. */
  readonly years?: readonly Year[];
  /** FilePreparationDate; 1 March of the teaching year if absent. */
  readonly preparedOn?: ISODate;
  readonly today?: ISODate;
  /** Facts about the file, for a rule about the file. */
  readonly file?: Partial<FileFacts>;
  /**
   * For an example that cannot be checked: exits that no record can be shown to walk, because what decides (a code list
   * that may have gaps) cannot be sure there. The example comes as near to them as can be.
   */
  readonly standsFor?: readonly string[];
  /** Reference data at hand; none if absent. */
  readonly reference?: Reference;
}

/** An example that breaks the rule. */
export function triggers(
  title: string,
  subject: Learner | Sharing | null,
  circumstances: Circumstances = {},
): Example {
  return example('triggered', title, subject, circumstances);
}

/** An example that the rule lets pass. */
export function passes(
  title: string,
  subject: Learner | Sharing | null,
  circumstances: Circumstances = {},
): Example {
  return example('passed', title, subject, circumstances);
}

/** An example that cannot be checked with the reference data at hand. */
export function notChecked(
  title: string,
  subject: Learner | null,
  circumstances: Circumstances = {},
): Example {
  return example('not checked', title, subject, circumstances);
}

function example(
  expect: Example['expect'],
  title: string,
  subject: Learner | Sharing | null,
  circumstances: Circumstances,
): Example {
  const of = subject === null ? {} : 'key' in subject ? { sharing: subject } : { learner: subject };
  return { title, expect, with: circumstances, ...of };
}
