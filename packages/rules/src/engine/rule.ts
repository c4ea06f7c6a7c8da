import { type Ask, type Flow, flow, type Question } from '@waymark/flow';
import type { Learner, Year } from '@waymark/ilr';
import type { Reference } from '@waymark/reference';
import type { Context, FileFacts } from './context.ts';
import type { Selector } from './selector.ts';

/** A set of reference data, by its name in `Reference`: `lars`, `contracts`. */
export type DataSet = Exclude<keyof Reference, 'status'>;

/** A validation rule: what it says of itself, and its questions. Coming to the end of them breaks the rule. */
export interface Rule<S = never> extends Words {
  readonly kind: 'record';
  readonly looksAt: Selector<S>;
  readonly flow: Flow<S, Context>;
}

/** A rule about the file as a whole: its name and its header. */
export interface FileRule extends Words {
  readonly kind: 'file';
  readonly flow: Flow<FileFacts, FileFacts>;
}

/** A rule about learners that share a key, such as two records with one ULN. */
export interface KeyRule extends Words {
  readonly kind: 'key';
  /** The field that must not be shared; learners without one share nothing. */
  readonly field: string;
  readonly keyOf: (learner: Learner) => string | number | undefined;
  readonly flow: Flow<Sharing, FileFacts>;
}

/** The learners of a file that have one key in common. */
export interface Sharing {
  readonly key: string | number;
  readonly learners: number;
}

export type AnyRule = Rule | FileRule | KeyRule;

/** What every rule says of itself, in plain English of our own. */
export interface Words {
  /** The official name: `R_138`. Version, category and severity of each year stand in the catalogue under it. */
  readonly name: string;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to change, in one or two sentences. */
  readonly fix: string;
  /** Why the rule exists, where the message does not say it. */
  readonly intent?: string;
  /** What the official page says wrongly or leaves open, and how it was read. */
  readonly note?: string;
  /** Reference data without which a question cannot be answered. */
  readonly needs?: readonly DataSet[];
  /** The first and last year in which Waymark runs it, where that is narrower than the catalogue. */
  readonly from?: Year;
  readonly until?: Year;
}

/**
 * Declares a rule about a part of the record.
 * @example
 * export default rule({
 *   name: 'CompStatus_03',
 *   message: 'The aim is no longer continuing but has no actual end date',
 *   fix: 'Return LearnActEndDate, or set CompStatus to 1 if the learner is still on the aim.',
 *   looksAt: eachAim,
 *   questions: ask => [
 *     ask('Is the learner continuing?', aim => aim.CompStatus === 1).yesPasses(),
 *     ask('Is there an actual end date?', aim => aim.LearnActEndDate !== undefined).yesPasses(),
 *   ],
 * });
 */
export function rule<S>(
  declaration: Words & {
    looksAt: Selector<S>;
    questions: (ask: Ask<S, Context>) => readonly Question<S, Context>[];
  },
): Rule {
  const { questions, ...words } = declaration;
  return { ...words, kind: 'record', flow: flow(questions) } as unknown as Rule;
}

/** Declares a rule about the file's name or header. */
export function fileRule(
  declaration: Words & {
    questions: (ask: Ask<FileFacts, FileFacts>) => readonly Question<FileFacts, FileFacts>[];
  },
): FileRule {
  const { questions, ...words } = declaration;
  return { ...words, kind: 'file', flow: flow(questions) };
}

/** Declares a rule about learners that share a key. The engine keeps the keys alone, never the learners. */
export function keyRule(
  declaration: Words & {
    field: string;
    keyOf: KeyRule['keyOf'];
    questions: (ask: Ask<Sharing, FileFacts>) => readonly Question<Sharing, FileFacts>[];
  },
): KeyRule {
  const { questions, ...words } = declaration;
  return { ...words, kind: 'key', flow: flow(questions) };
}
