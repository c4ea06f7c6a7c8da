import type { Year } from '@waymark/ilr';
import { present, text } from '../../shell/search.ts';
import { yearIn } from '../search.ts';

export interface FieldsSearch {
  readonly q?: string | undefined;
}

export function fieldsSearch(search: Record<string, unknown>): FieldsSearch {
  return present({ q: text(search.q) });
}

export interface FieldSearch {
  readonly year?: Year | undefined;
}

export function fieldSearch(search: Record<string, unknown>): FieldSearch {
  return present({ year: yearIn(search.year) });
}
