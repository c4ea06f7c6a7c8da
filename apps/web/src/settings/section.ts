import { IconSettings } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../shell/root.ts';
import { section } from '../shell/section.ts';

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('./SettingsPage.tsx'), 'SettingsPage'),
});

const people = createRoute({
  getParentRoute: () => root,
  path: '/settings/people',
  component: lazyRouteComponent(() => import('./PeoplePage.tsx'), 'PeoplePage'),
});

const rights = createRoute({
  getParentRoute: () => root,
  path: '/settings/rights',
  component: lazyRouteComponent(() => import('./RightsPage.tsx'), 'RightsPage'),
});

const parameters = createRoute({
  getParentRoute: () => root,
  path: '/settings/parameters',
  component: lazyRouteComponent(() => import('./ParametersPage.tsx'), 'ParametersPage'),
});

const setUp = createRoute({
  getParentRoute: () => root,
  path: '/set-up',
  component: lazyRouteComponent(() => import('../sign-in/SetUpPage.tsx'), 'SetUpPage'),
});

const password = createRoute({
  getParentRoute: () => root,
  path: '/password',
  component: lazyRouteComponent(() => import('../sign-in/PasswordPage.tsx'), 'PasswordPage'),
});

export default section({
  title: 'Settings',
  about: 'Your account, people and roles, groups, wage rates and their sources',
  Icon: IconSettings,
  group: 'shared',
  routes: [settings, people, rights, parameters, setUp, password],
  pages: [
    { title: 'People and roles', about: 'Who works here and what they may do', href: '/settings/people' },
    {
      title: 'What each role may do',
      about: 'Every operation and who may ask for it',
      href: '/settings/rights',
    },
    {
      title: 'Wage rates and conventions',
      about: 'The figures behind projections, with their sources',
      href: '/settings/parameters',
    },
  ],
});
