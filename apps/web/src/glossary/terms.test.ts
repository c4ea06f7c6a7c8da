import { fieldPages } from '@waymark/ilr';
import { expect, it } from 'vitest';
import { anchorOf, TERMS, termsIn } from './terms.ts';

const names = (text: string) => termsIn(text).map(({ term }) => term);

it('finds the terms that a text uses, whole words only', () => {
  expect(names('Is the programme aim a restart (FAM RES)?')).toEqual(['FAM', 'Programme aim', 'Restart']);
  expect(names('an actor, a family, a contractual restarting')).toEqual([]);
  expect(names('an act of kindness')).toEqual([]);
});

it('stands in the order of the alphabet, under a place of its own', () => {
  const terms = TERMS.map(({ term }) => term);
  expect(terms).toEqual(terms.toSorted(new Intl.Collator('en-GB').compare));
  expect(new Set(TERMS.map(anchorOf)).size).toBe(TERMS.length);
});

it('names fields that the record has', () => {
  const fields = new Set(fieldPages().map(({ field }) => field));
  for (const term of TERMS) {
    for (const field of term.fields ?? []) expect(fields, `${term.term} names ${field}`).toContain(field);
  }
});
