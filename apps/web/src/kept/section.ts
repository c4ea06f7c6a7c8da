import { IconArchive } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../shell/root.ts';
import { section } from '../shell/section.ts';

const kept = createRoute({
  getParentRoute: () => root,
  path: '/kept',
  component: lazyRouteComponent(() => import('./KeptReturnsPage.tsx'), 'KeptReturnsPage'),
});

export default section({
  title: 'Kept returns',
  about: 'Returns kept with their result, two compared, and changes that follow from jobs',
  Icon: IconArchive,
  group: 'shared',
  routes: [kept],
});
