import { IconUsers } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../shell/root.ts';
import { oneOf, present, text } from '../shell/search.ts';
import { section } from '../shell/section.ts';

/** What the address of the grid says. */
export interface ParticipantsSearch {
  readonly q?: string | undefined;
  readonly group?: string | undefined;
  readonly programme?: string | undefined;
  readonly status?: string | undefined;
  readonly rag?: 'red' | 'amber' | 'green' | undefined;
  readonly owner?: string | undefined;
  readonly archived?: 'yes' | undefined;
}

/** Reads what an address says of the grid. */
export function readSearch(search: Record<string, unknown>): ParticipantsSearch {
  return present({
    q: text(search.q),
    group: text(search.group),
    programme: text(search.programme),
    status: text(search.status),
    rag: oneOf(search.rag, ['red', 'amber', 'green']),
    owner: text(search.owner),
    archived: oneOf(search.archived, ['yes']),
  });
}

const participants = createRoute({
  getParentRoute: () => root,
  path: '/participants',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./ParticipantsPage.tsx'), 'ParticipantsPage'),
});

const newParticipant = createRoute({
  getParentRoute: () => root,
  path: '/participants/new',
  component: lazyRouteComponent(() => import('./NewParticipantPage.tsx'), 'NewParticipantPage'),
});

const participant = createRoute({
  getParentRoute: () => root,
  path: '/participants/$id',
  component: lazyRouteComponent(() => import('./ParticipantPage.tsx'), 'ParticipantPage'),
});

export default section({
  title: 'Participants',
  about: 'People on a programme, their jobs and what they reach',
  Icon: IconUsers,
  group: 'shared',
  routes: [participants, newParticipant, participant],
  pages: [{ title: 'Add a participant', about: 'A new person on a programme', href: '/participants/new' }],
  finds: [
    {
      title: 'Participants',
      Icon: IconUsers,
      pause: 200,
      find: async (words, signal) => (await import('../server/find.ts')).findParticipants(words, signal),
    },
  ],
});
