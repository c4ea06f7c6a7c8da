import { oneOf, present, text, wholeNumber } from '../shell/search.ts';

export const VIEWS = ['rules', 'learners', 'fields', 'all', 'unchecked'] as const;
export type View = (typeof VIEWS)[number];

export const SEVERITIES = ['fail', 'error', 'warning'] as const;

/** Which return an address belongs to: a file's name. The file itself is in no address. */
export interface OfReturn {
  readonly of?: string | undefined;
}

export function ofReturn(search: Record<string, unknown>): OfReturn {
  return present({ of: text(search.of) });
}

/** What the address of a list of violations says: which list, which filters, which order. */
export interface ReturnsSearch extends OfReturn {
  readonly view?: View | undefined;
  readonly rule?: string | undefined;
  readonly severity?: (typeof SEVERITIES)[number] | undefined;
  readonly learner?: string | undefined;
  readonly field?: string | undefined;
  readonly q?: string | undefined;
  /** A column's name, with a minus where the order is downwards. */
  readonly sort?: string | undefined;
}

export function returnsSearch(search: Record<string, unknown>): ReturnsSearch {
  return present({
    of: text(search.of),
    view: oneOf(search.view, VIEWS),
    rule: text(search.rule),
    severity: oneOf(search.severity, SEVERITIES),
    learner: text(search.learner),
    field: text(search.field),
    q: text(search.q),
    sort: text(search.sort),
  });
}

/** Which violation of a learner is open: the rule, the aim, and which of several alike. */
export interface LearnerSearch extends OfReturn {
  /** The learner's place in the file, from 1, where the reference number is not enough. */
  readonly at?: number | undefined;
  readonly rule?: string | undefined;
  readonly aim?: number | undefined;
  readonly nth?: number | undefined;
  /** Whether the record is open for changes. */
  readonly edit?: boolean | undefined;
}

export function learnerSearch(search: Record<string, unknown>): LearnerSearch {
  return present({
    of: text(search.of),
    at: wholeNumber(search.at) || undefined,
    rule: text(search.rule),
    aim: wholeNumber(search.aim),
    nth: wholeNumber(search.nth),
    edit: search.edit === true || undefined,
  });
}
