import { IconTargetArrow } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../shell/root.ts';
import { section } from '../shell/section.ts';

const programmes = createRoute({
  getParentRoute: () => root,
  path: '/programmes',
  component: lazyRouteComponent(() => import('./ProgrammesPage.tsx'), 'ProgrammesPage'),
});

const newProgramme = createRoute({
  getParentRoute: () => root,
  path: '/programmes/new',
  component: lazyRouteComponent(() => import('./NewProgrammePage.tsx'), 'NewProgrammePage'),
});

const programme = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$id',
  component: lazyRouteComponent(() => import('./ProgrammePage.tsx'), 'ProgrammePage'),
});

export default section({
  title: 'Programmes',
  about: 'What participants can reach, and by which conventions',
  Icon: IconTargetArrow,
  group: 'shared',
  routes: [programmes, newProgramme, programme],
  pages: [
    { title: 'Add a programme', about: 'Milestones, amounts and conventions', href: '/programmes/new' },
  ],
});
