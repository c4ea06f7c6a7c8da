import { IconBuilding } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../shell/root.ts';
import { oneOf, present, text } from '../shell/search.ts';
import { section } from '../shell/section.ts';

const STATUSES = ['Prospect', 'Confirmed', 'Closed'] as const;

/** What the address of the list says. */
export interface EmployersSearch {
  readonly q?: string | undefined;
  readonly status?: (typeof STATUSES)[number] | undefined;
}

/** Reads what an address says of the list. */
export function readEmployersSearch(search: Record<string, unknown>): EmployersSearch {
  return present({ q: text(search.q), status: oneOf(search.status, STATUSES) });
}

const employers = createRoute({
  getParentRoute: () => root,
  path: '/employers',
  validateSearch: readEmployersSearch,
  component: lazyRouteComponent(() => import('./EmployersPage.tsx'), 'EmployersPage'),
});

const newEmployer = createRoute({
  getParentRoute: () => root,
  path: '/employers/new',
  component: lazyRouteComponent(() => import('./NewEmployerPage.tsx'), 'NewEmployerPage'),
});

const employer = createRoute({
  getParentRoute: () => root,
  path: '/employers/$id',
  component: lazyRouteComponent(() => import('./EmployerPage.tsx'), 'EmployerPage'),
});

export default section({
  title: 'Employers',
  about: 'Organisations with their addresses and contacts',
  Icon: IconBuilding,
  group: 'shared',
  routes: [employers, newEmployer, employer],
  finds: [
    {
      title: 'Employers',
      Icon: IconBuilding,
      pause: 200,
      find: async (words, signal) => (await import('../server/find.ts')).findEmployers(words, signal),
    },
  ],
});
