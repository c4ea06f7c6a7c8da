import { IconDatabase } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../shell/root.ts';
import { section } from '../shell/section.ts';

const reference = createRoute({
  getParentRoute: () => root,
  path: '/reference',
  component: lazyRouteComponent(() => import('./ReferencePage.tsx'), 'ReferencePage'),
});

export default section({
  title: 'Reference data',
  about: 'LARS and your own lists, which some rules ask',
  Icon: IconDatabase,
  group: 'here',
  routes: [reference],
});
