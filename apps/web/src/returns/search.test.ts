import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueSearch, ruleSearch } from '../rules/search.ts';
import { learnerSearch, returnsSearch } from './search.ts';

describe('an address', () => {
  it('says which list, filters and order', () => {
    expect(returnsSearch({ view: 'all', rule: 'R_138', severity: 'error', q: 7, sort: '-rule' })).toEqual({
      view: 'all',
      rule: 'R_138',
      severity: 'error',
      q: '7',
      sort: '-rule',
    });
    expect(learnerSearch({ rule: 'R_138', aim: '2', nth: 1 })).toEqual({ rule: 'R_138', aim: 2, nth: 1 });
    expect(catalogueSearch({ year: 2526, built: 'no' })).toEqual({ year: 2526, built: 'no' });
  });

  it('loses what makes no sense, and nothing breaks', () => {
    expect(returnsSearch({ view: 'everything', severity: 'dire', q: '' })).toEqual({});
    expect(ruleSearch({ year: 1999, example: -1, part: 'two' })).toEqual({});
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('view', 'q', 'rule', 'aim', 'year', 'sort'), fc.anything()),
        given => {
          for (const read of [returnsSearch, learnerSearch, catalogueSearch, ruleSearch]) {
            expect(read(read(given) as Record<string, unknown>)).toEqual(read(given));
          }
        },
      ),
    );
  });
});
