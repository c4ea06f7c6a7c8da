import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../shell/root.ts';
import { compareSearch } from './search.ts';

/** Where two returns are compared: a page of the section Returns. */
export const compare = createRoute({
  getParentRoute: () => root,
  path: '/returns/compare',
  validateSearch: compareSearch,
  component: lazyRouteComponent(() => import('./ComparePage.tsx'), 'ComparePage'),
});
