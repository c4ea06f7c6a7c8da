import type { LearnerChange, MilestoneChange, ViolationChange } from '@waymark/compare';
import { oneOf, present, text } from '../shell/search.ts';

export const VIEWS = ['learners', 'violations', 'milestones'] as const;
export type View = (typeof VIEWS)[number];

/** What a difference can be, in the order in which lists tell it. */
export const KINDS = {
  learners: ['added', 'dropped', 'changed'],
  violations: ['new', 'fixed', 'remaining'],
  milestones: ['newly due', 'no longer due', 'changed'],
} as const satisfies {
  readonly learners: readonly LearnerChange['kind'][];
  readonly violations: readonly ViolationChange['kind'][];
  readonly milestones: readonly MilestoneChange['kind'][];
};
export type Kind = (typeof KINDS)[View][number];

export const SEVERITIES = ['fail', 'error', 'warning'] as const;

/** What the address of a comparison says: which list, which filters, which order; or whose differences. */
export interface CompareSearch {
  readonly list?: View | undefined;
  readonly kind?: Kind | undefined;
  readonly rule?: string | undefined;
  readonly severity?: (typeof SEVERITIES)[number] | undefined;
  readonly q?: string | undefined;
  /** A column's name, with a minus where the order is downwards. */
  readonly sort?: string | undefined;
  /** The learner whose differences are open. */
  readonly learner?: string | undefined;
}

export function compareSearch(search: Record<string, unknown>): CompareSearch {
  const list = oneOf(search.list, VIEWS);
  return present({
    list,
    kind: oneOf<Kind>(search.kind, KINDS[list ?? 'learners']),
    rule: text(search.rule),
    severity: oneOf(search.severity, SEVERITIES),
    q: text(search.q),
    sort: text(search.sort),
    learner: text(search.learner),
  });
}
