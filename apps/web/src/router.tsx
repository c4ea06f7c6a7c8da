import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { bootcampSearch, milestonesSearch } from './milestones/search.ts';
import { learnerSearch, returnsSearch } from './returns/search.ts';
import { catalogueSearch, ruleSearch } from './rules/search.ts';
import { Shell } from './shell/Shell.tsx';
import { Broken, Missing, Waiting } from './shell/States.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: Missing });

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/returns', replace: true });
  },
});

const returns = createRoute({
  getParentRoute: () => root,
  path: '/returns',
  validateSearch: returnsSearch,
  component: lazyRouteComponent(() => import('./returns/ReturnsPage.tsx'), 'ReturnsPage'),
});

const learner = createRoute({
  getParentRoute: () => root,
  path: '/returns/learners/$learner',
  validateSearch: learnerSearch,
  component: lazyRouteComponent(() => import('./returns/LearnerPage.tsx'), 'LearnerPage'),
});

const wholeFile = createRoute({
  getParentRoute: () => root,
  path: '/returns/file',
  validateSearch: learnerSearch,
  component: lazyRouteComponent(() => import('./returns/LearnerPage.tsx'), 'WholeFilePage'),
});

const milestones = createRoute({
  getParentRoute: () => root,
  path: '/milestones',
  validateSearch: milestonesSearch,
  component: lazyRouteComponent(() => import('./milestones/MilestonesPage.tsx'), 'MilestonesPage'),
});

const bootcamp = createRoute({
  getParentRoute: () => root,
  path: '/milestones/$learner/$contract',
  validateSearch: bootcampSearch,
  component: lazyRouteComponent(() => import('./milestones/BootcampPage.tsx'), 'BootcampPage'),
});

const catalogue = createRoute({
  getParentRoute: () => root,
  path: '/rules',
  validateSearch: catalogueSearch,
  component: lazyRouteComponent(() => import('./rules/CataloguePage.tsx'), 'CataloguePage'),
});

const rule = createRoute({
  getParentRoute: () => root,
  path: '/rules/$name',
  validateSearch: ruleSearch,
  component: lazyRouteComponent(() => import('./rules/RulePage.tsx'), 'RulePage'),
});

const reference = createRoute({
  getParentRoute: () => root,
  path: '/reference',
  component: lazyRouteComponent(() => import('./reference/ReferencePage.tsx'), 'ReferencePage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    start,
    returns,
    learner,
    wholeFile,
    milestones,
    bootcamp,
    catalogue,
    rule,
    reference,
  ]),
  defaultPreload: 'intent',
  defaultPendingComponent: Waiting,
  defaultPendingMs: 300,
  defaultErrorComponent: Broken,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
