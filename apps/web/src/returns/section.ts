import { IconFileCheck } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../shell/root.ts';
import { section } from '../shell/section.ts';
import { learnerSearch, returnsSearch } from './search.ts';

const returns = createRoute({
  getParentRoute: () => root,
  path: '/returns',
  validateSearch: returnsSearch,
  component: lazyRouteComponent(() => import('./ReturnsPage.tsx'), 'ReturnsPage'),
});

const learner = createRoute({
  getParentRoute: () => root,
  path: '/returns/learners/$learner',
  validateSearch: learnerSearch,
  component: lazyRouteComponent(() => import('./LearnerPage.tsx'), 'LearnerPage'),
});

const wholeFile = createRoute({
  getParentRoute: () => root,
  path: '/returns/file',
  validateSearch: learnerSearch,
  component: lazyRouteComponent(() => import('./LearnerPage.tsx'), 'WholeFilePage'),
});

export default section({
  title: 'Returns',
  about: 'Check an ILR return and see what breaks which rule',
  Icon: IconFileCheck,
  group: 'here',
  routes: [returns, learner, wholeFile],
});
