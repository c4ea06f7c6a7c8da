import type { TablerIcon } from '@tabler/icons-react';
import type { AnyRoute } from '@tanstack/react-router';
import type { Hit, SearchProvider } from '../search/provider.ts';

/** Where the data of a section lies, which is what the navigation tells people first. */
export const GROUPS = {
  here: { title: 'On this machine', note: 'No account needed' },
  shared: { title: 'Shared', note: 'Sign in to use' },
} as const;

/** A part of the application: how the navigation shows it, and the pages that belong to it. */
export interface Section<Routes extends readonly AnyRoute[] = readonly AnyRoute[]> {
  readonly title: string;
  /** What it is for, in a few words; the search shows it beside the title. */
  readonly about: string;
  readonly Icon: TablerIcon;
  readonly group: keyof typeof GROUPS;
  /** Its pages. The first is where the navigation leads. */
  readonly routes: Routes;
  /** Pages inside it that people ask for by name. */
  readonly pages?: readonly Hit[];
  /** What the search finds in it, beside its pages. */
  readonly finds?: readonly SearchProvider[];
}

/**
 * Declares a section. It is shown once it stands in `sections.ts`.
 * @example
 * export default section({
 *   title: 'Employers',
 *   about: 'Companies, contacts and addresses',
 *   Icon: IconBuilding,
 *   group: 'shared',
 *   routes: [employers, employer],
 * });
 */
export function section<const Routes extends readonly AnyRoute[]>(
  declared: Section<Routes>,
): Section<Routes> {
  return declared;
}

/** Where the navigation leads for a section. */
export function addressOfSection({ routes }: Section): string {
  return (routes[0]!.options as { path: string }).path;
}

/** Whether a page, by the id of its route, belongs to a section. */
export function holdsRoute({ routes }: Section, routeId: string): boolean {
  return routes.some(({ options }) => (options as { path: string }).path === routeId);
}
