import { IconFileCheck, IconUser } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router';
import { compare } from '../compare/route.ts';
import { root } from '../shell/root.ts';
import { section } from '../shell/section.ts';
import { findLearners } from './find-learners.ts';
import { learnerSearch, type OfReturn, ofReturn, returnsSearch } from './search.ts';

/** From page to page, the address keeps saying which return it belongs to. */
const keepsReturn = { middlewares: [retainSearchParams<OfReturn>(['of'])] };

const returns = createRoute({
  getParentRoute: () => root,
  path: '/returns',
  validateSearch: returnsSearch,
  search: keepsReturn,
  component: lazyRouteComponent(() => import('./ReturnsPage.tsx'), 'ReturnsPage'),
});

const learner = createRoute({
  getParentRoute: () => root,
  path: '/returns/learners/$learner',
  validateSearch: learnerSearch,
  search: keepsReturn,
  component: lazyRouteComponent(() => import('./LearnerPage.tsx'), 'LearnerPage'),
});

const wholeFile = createRoute({
  getParentRoute: () => root,
  path: '/returns/file',
  validateSearch: learnerSearch,
  search: keepsReturn,
  component: lazyRouteComponent(() => import('./LearnerPage.tsx'), 'WholeFilePage'),
});

const changes = createRoute({
  getParentRoute: () => root,
  path: '/returns/changes',
  validateSearch: ofReturn,
  search: keepsReturn,
  component: lazyRouteComponent(() => import('../edits/ChangesPage.tsx'), 'ChangesPage'),
});

export default section({
  title: 'Returns',
  about: 'Check an ILR return and see what breaks which rule',
  Icon: IconFileCheck,
  group: 'here',
  routes: [returns, learner, wholeFile, changes, compare],
  finds: [{ title: 'Learners of the open return', Icon: IconUser, find: findLearners }],
});
