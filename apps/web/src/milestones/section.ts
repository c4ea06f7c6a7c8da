import { IconCoinPound } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../shell/root.ts';
import { section } from '../shell/section.ts';
import { bootcampSearch, milestonesSearch } from './search.ts';

const milestones = createRoute({
  getParentRoute: () => root,
  path: '/milestones',
  validateSearch: milestonesSearch,
  component: lazyRouteComponent(() => import('./MilestonesPage.tsx'), 'MilestonesPage'),
});

const bootcamp = createRoute({
  getParentRoute: () => root,
  path: '/milestones/$learner/$contract',
  validateSearch: bootcampSearch,
  component: lazyRouteComponent(() => import('./BootcampPage.tsx'), 'BootcampPage'),
});

export default section({
  title: 'Milestones',
  about: 'Skills Bootcamps: which milestone is due, when, and how much',
  Icon: IconCoinPound,
  group: 'here',
  routes: [milestones, bootcamp],
});
