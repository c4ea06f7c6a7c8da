import type { Hit } from '../search/provider.ts';
import { ranked } from '../search/rank.ts';
import { anchorOf, TERMS } from './terms.ts';

/** Finds terms of the glossary by their names, the ways they are written, and what they mean. */
export function findTerms(words: string): readonly Hit[] {
  return ranked(words, TERMS, ({ term, also = [], meaning }) => ({
    title: term,
    text: [term, ...also, meaning].join(' ').toLowerCase(),
  })).map(term => ({ title: term.term, about: term.meaning, href: `/glossary#${anchorOf(term)}` }));
}
