import { IconBook } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../shell/root.ts';
import { section } from '../shell/section.ts';

const guide = createRoute({
  getParentRoute: () => root,
  path: '/guide',
  component: lazyRouteComponent(() => import('./GuidePage.tsx'), 'GuidePage'),
});

export default section({
  title: 'Guide',
  about: 'What people do with Waymark, step by step, with pictures',
  Icon: IconBook,
  group: 'here',
  routes: [guide],
});
