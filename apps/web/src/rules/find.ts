import { fieldPages, yearLabel } from '@waymark/ilr';
import { session } from '../check/session.ts';
import type { Hit } from '../search/provider.ts';
import { ranked } from '../search/rank.ts';
import { rulebook } from './rulebook.ts';
import { USUAL_YEAR } from './usual-year.ts';

/** Finds rules of the year of the open return, or of the usual year. */
export function findRules(words: string): readonly Hit[] {
  const year = session.state?.head?.year ?? USUAL_YEAR;
  return ranked(words, rulebook(year), ({ entry, text }) => ({ title: entry.name, text })).map(
    ({ entry, message }) => ({
      title: entry.name,
      about: message || `${entry.category}, ${yearLabel(year)}`,
      href: `/rules/${encodeURIComponent(entry.name)}`,
    }),
  );
}

/** Finds fields of the record by their names in the file and by their titles. */
export function findFields(words: string): readonly Hit[] {
  const pages = new Map(fieldPages().map(page => [page.field, page]));
  return ranked(words, [...pages.values()], ({ field, title }) => ({
    title: field,
    text: `${field} ${title}`.toLowerCase(),
  })).map(({ field, title }) => ({ title: field, about: title, href: `/fields/${field}` }));
}
