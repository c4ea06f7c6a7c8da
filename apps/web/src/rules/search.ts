import { parseYear, type Year } from '@waymark/ilr';
import { oneOf, present, text, wholeNumber } from '../shell/search.ts';

export const STATUSES = ['new', 'changed', 'active'] as const;

export interface CatalogueSearch {
  readonly year?: Year | undefined;
  readonly q?: string | undefined;
  readonly category?: string | undefined;
  readonly severity?: 'error' | 'warning' | undefined;
  readonly status?: (typeof STATUSES)[number] | undefined;
  readonly fis?: 'yes' | 'no' | undefined;
  readonly built?: 'yes' | 'no' | undefined;
  readonly sort?: string | undefined;
}

export function catalogueSearch(search: Record<string, unknown>): CatalogueSearch {
  return present({
    year: yearIn(search.year),
    q: text(search.q),
    category: text(search.category),
    severity: oneOf(search.severity, ['error', 'warning'] as const),
    status: oneOf(search.status, STATUSES),
    fis: oneOf(search.fis, ['yes', 'no'] as const),
    built: oneOf(search.built, ['yes', 'no'] as const),
    sort: text(search.sort),
  });
}

export interface RuleSearch {
  readonly year?: Year | undefined;
  /** The example that is shown, from 1. */
  readonly example?: number | undefined;
  /** The part of the example's record, from 1. */
  readonly part?: number | undefined;
}

export function ruleSearch(search: Record<string, unknown>): RuleSearch {
  return present({
    year: yearIn(search.year),
    example: wholeNumber(search.example),
    part: wholeNumber(search.part),
  });
}

/** The collection year in an address. */
export function yearIn(value: unknown): Year | undefined {
  return typeof value === 'string' || typeof value === 'number' ? parseYear(String(value)) : undefined;
}
