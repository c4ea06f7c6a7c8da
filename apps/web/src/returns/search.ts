import { oneOf, present, text, wholeNumber } from '../shell/search.ts';

export const VIEWS = ['rules', 'learners', 'fields', 'all', 'unchecked'] as const;
export type View = (typeof VIEWS)[number];

export const SEVERITIES = ['fail', 'error', 'warning'] as const;

/** What the address of a list of violations says: which list, which filters, which order. */
export interface ReturnsSearch {
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
export interface LearnerSearch {
  readonly rule?: string | undefined;
  readonly aim?: number | undefined;
  readonly nth?: number | undefined;
}

export function learnerSearch(search: Record<string, unknown>): LearnerSearch {
  return present({ rule: text(search.rule), aim: wholeNumber(search.aim), nth: wholeNumber(search.nth) });
}
