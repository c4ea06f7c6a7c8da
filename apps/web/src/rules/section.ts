import { IconBook2, IconForms, IconListDetails } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../shell/root.ts';
import { section } from '../shell/section.ts';
import { fieldSearch, fieldsSearch } from './fields/search.ts';
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

const fields = createRoute({
  getParentRoute: () => root,
  path: '/fields',
  validateSearch: fieldsSearch,
  component: lazyRouteComponent(() => import('./fields/FieldsPage.tsx'), 'FieldsPage'),
});

const field = createRoute({
  getParentRoute: () => root,
  path: '/fields/$field',
  validateSearch: fieldSearch,
  component: lazyRouteComponent(() => import('./fields/FieldPage.tsx'), 'FieldPage'),
});

const glossary = createRoute({
  getParentRoute: () => root,
  path: '/glossary',
  component: lazyRouteComponent(() => import('../glossary/GlossaryPage.tsx'), 'GlossaryPage'),
});

const official = createRoute({
  getParentRoute: () => root,
  path: '/official',
  component: lazyRouteComponent(() => import('./official/OfficialPage.tsx'), 'OfficialPage'),
});

export default section({
  title: 'Rules',
  about: 'Every validation rule of the year, with its flow chart and examples',
  Icon: IconListDetails,
  group: 'here',
  routes: [catalogue, rule, fields, field, glossary, official],
  pages: [
    { title: 'Fields', about: 'Every field of the record, with its codes', href: '/fields' },
    { title: 'Glossary', about: 'The words of the ILR and its rules', href: '/glossary' },
    {
      title: 'Official wording',
      about: "Load the department's rules file and see its wording beside ours",
      href: '/official',
    },
  ],
  finds: [
    {
      title: 'Rules',
      Icon: IconListDetails,
      find: async words => (await import('./find.ts')).findRules(words),
    },
    {
      title: 'Fields',
      Icon: IconForms,
      find: async words => (await import('./find.ts')).findFields(words),
    },
    {
      title: 'Glossary',
      Icon: IconBook2,
      find: async words => (await import('../glossary/find.ts')).findTerms(words),
    },
  ],
});
