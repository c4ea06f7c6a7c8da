import { createRoute, createRouter, redirect } from '@tanstack/react-router';
import { sections } from './sections.ts';
import { root } from './shell/root.ts';
import { Broken, Waiting } from './shell/States.tsx';

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/returns', replace: true });
  },
});

type Page = (typeof sections)[number]['routes'][number];
const pages = sections.flatMap(({ routes }): readonly Page[] => routes);

export const router = createRouter({
  routeTree: root.addChildren([start, ...pages]),
  context: { sections },
  defaultPreload: 'intent',
  defaultPendingComponent: Waiting,
  defaultPendingMs: 300,
  defaultErrorComponent: Broken,
  // Another record is another page: nothing of the one before is shown, or changed, under its address.
  defaultRemountDeps: ({ params }) => params,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
