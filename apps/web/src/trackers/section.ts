import { IconChecklist } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../shell/root.ts';
import { oneOf, present, text } from '../shell/search.ts';
import { section } from '../shell/section.ts';

const STATUSES = ['New', 'In progress', 'On hold', 'Closed'] as const;

/** What the address of the list says. */
export interface TrackersSearch {
  readonly q?: string | undefined;
  readonly type?: string | undefined;
  readonly status?: (typeof STATUSES)[number] | undefined;
  readonly assignee?: string | undefined;
}

/** Reads what an address says of the list. */
export function readTrackersSearch(search: Record<string, unknown>): TrackersSearch {
  return present({
    q: text(search.q),
    type: text(search.type),
    status: oneOf(search.status, STATUSES),
    assignee: text(search.assignee),
  });
}

const trackers = createRoute({
  getParentRoute: () => root,
  path: '/trackers',
  validateSearch: readTrackersSearch,
  component: lazyRouteComponent(() => import('./TrackersPage.tsx'), 'TrackersPage'),
});

const workList = createRoute({
  getParentRoute: () => root,
  path: '/work-list',
  validateSearch: (search: Record<string, unknown>): { readonly assignee?: string | undefined } =>
    present({ assignee: text(search.assignee) }),
  component: lazyRouteComponent(() => import('./WorkListPage.tsx'), 'WorkListPage'),
});

const tracker = createRoute({
  getParentRoute: () => root,
  path: '/trackers/$id',
  component: lazyRouteComponent(() => import('./TrackerPage.tsx'), 'TrackerPage'),
});

const newTracker = createRoute({
  getParentRoute: () => root,
  path: '/participants/$id/trackers/new',
  component: lazyRouteComponent(() => import('./NewTrackerPage.tsx'), 'NewTrackerPage'),
});

export default section({
  title: 'Trackers',
  about: 'Jobs and other outcomes of participants, and what is to be done',
  Icon: IconChecklist,
  group: 'shared',
  routes: [trackers, workList, tracker, newTracker],
  pages: [
    {
      title: 'Work list',
      about: 'What is due, what lacks evidence, whose window closes',
      href: '/work-list',
    },
  ],
  finds: [
    {
      title: 'Trackers',
      Icon: IconChecklist,
      pause: 200,
      find: async (words, signal) => (await import('../server/find.ts')).findTrackers(words, signal),
    },
  ],
});
