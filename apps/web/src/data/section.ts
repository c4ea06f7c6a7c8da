import { IconTransfer } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../shell/root.ts';
import { oneOf, present, text } from '../shell/search.ts';
import { section } from '../shell/section.ts';
import { REFERRALS, WILL } from './words.ts';

/** What the address of the page says: which list one came from. */
export interface DataSearch {
  readonly holds?: 'participants' | 'organisations' | undefined;
}

/** What the address of the referrals says: whose, and what became of them. */
export interface ReferralsSearch {
  readonly participant?: string | undefined;
  readonly status?: (typeof REFERRALS)[number] | 'any' | undefined;
}

/** What the address of an import says: which lines are shown. */
export interface ImportSearch {
  readonly will?: (typeof WILL)[number] | undefined;
}

const data = createRoute({
  getParentRoute: () => root,
  path: '/data',
  validateSearch: (search: Record<string, unknown>): DataSearch =>
    present({ holds: oneOf(search.holds, ['participants', 'organisations'] as const) }),
  component: lazyRouteComponent(() => import('./DataPage.tsx'), 'DataPage'),
});

const oneImport = createRoute({
  getParentRoute: () => root,
  path: '/data/imports/$id',
  validateSearch: (search: Record<string, unknown>): ImportSearch =>
    present({ will: oneOf(search.will, WILL) }),
  component: lazyRouteComponent(() => import('./ImportPage.tsx'), 'ImportPage'),
});

const referrals = createRoute({
  getParentRoute: () => root,
  path: '/data/referrals',
  validateSearch: (search: Record<string, unknown>): ReferralsSearch =>
    present({
      participant: text(search.participant),
      status: oneOf(search.status, [...REFERRALS, 'any'] as const),
    }),
  component: lazyRouteComponent(() => import('./ReferralsPage.tsx'), 'ReferralsPage'),
});

export default section({
  title: 'Data in and out',
  about: 'Lists imported and exported, and referrals to compare',
  Icon: IconTransfer,
  group: 'shared',
  routes: [data, oneImport, referrals],
  pages: [{ title: 'Referrals', about: 'Later referrals beside the record', href: '/data/referrals' }],
});
