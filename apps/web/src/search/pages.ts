import { IconArrowRight } from '@tabler/icons-react';
import { addressOfSection, type Section } from '../shell/section.ts';
import type { Hit, SearchProvider } from './provider.ts';
import { ranked } from './rank.ts';

/** The pages one can go to: the sections, and what they name inside them. */
export function pagesOf(sections: readonly Section[]): readonly Hit[] {
  return sections.flatMap(section => [
    { title: section.title, about: section.about, href: addressOfSection(section) },
    ...(section.pages ?? []),
  ]);
}

/** Finds pages by what they are called and what they are for. */
export function pageProvider(sections: readonly Section[]): SearchProvider {
  const pages = pagesOf(sections);
  return {
    title: 'Pages',
    Icon: IconArrowRight,
    find: words =>
      ranked(words, pages, ({ title, about = '' }) => ({ title, text: `${title} ${about}`.toLowerCase() })),
  };
}
