import {
  infiniteQueryOptions,
  keepPreviousData,
  type QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { OperationName, Reply } from '@waymark/api';
import { useId } from 'react';
import { call, NoServer, RefusedByServer, type Sent } from './call.ts';

/** What others change too is asked for again when somebody comes back to it. */
const FRESH_MS = 10_000;

const shared = {
  staleTime: FRESH_MS,
  refetchOnWindowFocus: true,
  // The server may be on this machine, where it answers without any network: it is asked whatever the browser says of that.
  networkMode: 'always',
  refetchOnReconnect: true,
  // A refusal is an answer; a network that is away may come back.
  retry: (count: number, problem: Error) => problem instanceof NoServer && count < 1,
} as const;

/** A part of a page: the head of the page says why it could not be read. */
export const PART = { meta: { of: 'a part' } } as const;

/** For what says that in its own place. */
export const SAYS_WHY = { meta: { of: 'a place that says why' } } as const;

/** Reads again what of the page could not be read, wherever that is said. */
export const readFailedAgain = (queries: QueryClient): Promise<void> =>
  queries.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });

/**
 * What to ask the server for, for `useQuery`.
 * @example
 * const { data, error } = useQuery(ask('participants.read', { params: { id } }));
 */
export function ask<N extends OperationName>(name: N, sent: Sent<N>) {
  return queryOptions({
    ...shared,
    queryKey: [...keyOf(name), sent],
    queryFn: ({ signal, client }) => noticingEnd(client, call(name, { ...sent, signal })),
    ...PART,
    placeholderData: keepPreviousData,
  });
}

/** A list that is asked for page by page, for `useInfiniteQuery`. */
export function askPages<N extends OperationName>(
  name: N,
  sent: Omit<Sent<N>, 'query' | 'signal'> & {
    readonly query: Omit<Sent<N> extends { query: infer Q } ? NonNullable<Q> : never, 'after'>;
  },
) {
  return infiniteQueryOptions({
    ...shared,
    queryKey: [...keyOf(name), 'pages', sent],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ signal, client, pageParam }) =>
      noticingEnd(
        client,
        call(name, { ...sent, query: { ...sent.query, after: pageParam }, signal } as unknown as Sent<N>),
      ),
    ...SAYS_WHY,
    getNextPageParam: (last: Reply<N>) => (last as { next: string | null }).next ?? undefined,
    placeholderData: keepPreviousData,
  });
}

/**
 * Something to be changed on the server. What is shown of all that it may touch is asked for again.
 * @example
 * const save = useTell('trackers.change');
 * save.mutate({ params: { id }, body: { version, endDate } }, { onSuccess: close });
 */
export function useTell<N extends OperationName>(name: N, { oneByOne = false } = {}) {
  const queries = useQueryClient();
  const scope = useId();
  return useMutation<Reply<N>, Error, Sent<N>>({
    // Of two changes the later one is to arrive later, too.
    ...(oneByOne && { scope: { id: scope } }),
    mutationFn: sent => noticingEnd(queries, call(name, sent)),
    networkMode: 'always',
    onSuccess: () => queries.invalidateQueries({ queryKey: ['server'] }),
  });
}

/** The sentence to be shown for a problem, and the sentences for single fields. */
export function problemOf(
  problem: Error | null,
): { message: string; fields: Readonly<Record<string, string>> } | null {
  if (problem === null) return null;
  const fields = problem instanceof RefusedByServer ? (problem.refusal.fields ?? []) : [];
  return {
    message: problem.message,
    fields: Object.fromEntries(fields.map(({ path, message }) => [path, message])),
  };
}

/** What stands on the server now, where somebody saved in between; undefined for any other problem. */
export function conflictOf<T>(problem: Error | null): { current: T; yours: Partial<T> } | undefined {
  if (!(problem instanceof RefusedByServer) || problem.refusal.kind !== 'conflict') return undefined;
  const { current, yours } = problem.refusal;
  return current === undefined ? undefined : { current: current as T, yours: yours as Partial<T> };
}

/** Where nobody is signed in any more, the page is to ask who is: it lets people sign in again where they are. */
async function noticingEnd<T>(queries: QueryClient, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (problem) {
    if (!(problem instanceof RefusedByServer) || problem.refusal.kind !== 'not-signed-in') throw problem;
    void queries.invalidateQueries({ queryKey: ['server', 'session'] });
    const message =
      'You were no longer signed in, so nothing was sent or read. Try again: nothing typed is lost.';
    throw new RefusedByServer({ ...problem.refusal, message });
  }
}

const keyOf = (name: OperationName) => ['server', ...name.split('.')];
