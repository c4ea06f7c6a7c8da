import { expect, it } from 'vitest';
import { filtersOf, queryOf } from './filters.ts';

it('keeps filters in one order, and without those that are not set', () => {
  const kept = queryOf({ rag: 'red', q: 'a & b', owner: undefined, group: '' });
  expect(kept).toBe(queryOf({ q: 'a & b', rag: 'red' }));
  expect(filtersOf(kept)).toEqual({ q: 'a & b', rag: 'red' });
  expect(queryOf({})).toBe('');
  expect(filtersOf('')).toEqual({});
});
