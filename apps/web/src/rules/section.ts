import { IconListDetails } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../shell/root.ts';
import { section } from '../shell/section.ts';
import { catalogueSearch, ruleSearch } from './search.ts';

const catalogue = createRoute({
  getParentRoute: () => root,
  path: '/rules',
  validateSearch: catalogueSearch,
  component: lazyRouteComponent(() => import('./CataloguePage.tsx'), 'CataloguePage'),
});

const rule = createRoute({
  getParentRoute: () => root,
  path: '/rules/$name',
  validateSearch: ruleSearch,
  component: lazyRouteComponent(() => import('./RulePage.tsx'), 'RulePage'),
});

export default section({
  title: 'Rules',
  about: 'Every validation rule of the year, with its flow chart and examples',
  Icon: IconListDetails,
  group: 'here',
  routes: [catalogue, rule],
});
