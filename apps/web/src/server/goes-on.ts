/** Work that goes on in the background of the server, and how often it is asked how it stands. */

import type { Reply } from '@waymark/api';
import { NoServer } from './call.ts';

/** How a piece of work, an import or a kept return may stand. */
type State =
  | Reply<'work.read'>['state']
  | Reply<'imports.read'>['state']
  | Reply<'returns.list'>['rows'][number]['state'];

const GOES_ON: Readonly<Record<State, boolean>> = {
  waiting: true,
  running: true,
  reading: true,
  applying: true,
  checking: true,
  ready: false,
  applied: false,
  checked: false,
  unreadable: false,
  done: false,
  failed: false,
  cancelled: false,
};

const ONE_MS = 1000;
const LIST_MS = 1500;
/** How often something is asked for that work in the background may bring at any time. */
export const NOW_AND_THEN_MS = 4000;

/** Whether work in this state goes on by itself, so that it is worth asking again. */
export const goesOn = (state: State | undefined): boolean => state !== undefined && GOES_ON[state];

/**
 * The `refetchInterval` of one thing: it is asked for again while it goes on, and while nobody has answered yet how it stands,
 * which is no reason to take it for over.
 */
export function whileItGoesOn({ state: { data, error } }: Asked<{ readonly state: State }>): number | false {
  if (data) return goesOn(data.state) && ONE_MS;
  return error instanceof NoServer && NOW_AND_THEN_MS;
}

/** The `refetchInterval` of a list in pages: it is asked for again while one of its rows goes on. */
export const whileOneGoesOn = (
  query: Asked<{ readonly pages: readonly { readonly rows: readonly { readonly state: State }[] }[] }>,
): number | false =>
  query.state.data?.pages.some(({ rows }) => rows.some(({ state }) => goesOn(state))) === true && LIST_MS;

/** What is known of a query when it is settled whether to ask again. */
interface Asked<Data> {
  readonly state: { readonly data: Data | undefined; readonly error: Error | null };
}
