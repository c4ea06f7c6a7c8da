import { useQuery } from '@tanstack/react-query';
import type { OperationName, Reply } from '@waymark/api';
import { createContext, useContext } from 'react';
import { call, RefusedByServer, showProvider } from './call.ts';

/** Who is signed in: their provider, their role, and what they may do. */
export type Session = Reply<'session.read'>;

/** The session: undefined while it is asked for, null where nobody is signed in. */
export function useSession() {
  return useQuery({
    queryKey: ['server', 'session'],
    staleTime: 60_000,
    refetchOnWindowFocus: true,
    refetchOnReconnect: true,
    retry: false,
    queryFn: async ({ signal }): Promise<Session | null> => {
      try {
        const session = await call('session.read', { signal });
        showProvider(session.provider.id);
        return session;
      } catch (problem) {
        if (problem instanceof RefusedByServer && problem.refusal.kind === 'not-signed-in') {
          showProvider(undefined);
          return null;
        }
        throw problem;
      }
    },
  });
}

/** For whom a page of what is shared is shown; it stays as it is where the session ends. */
export const ShownFor = createContext<Session | undefined>(undefined);

/** Whether the person signed in may ask for an operation; what they may not is not offered. */
export function useMay(): (name: OperationName) => boolean {
  const { data } = useSession();
  const session = useContext(ShownFor) ?? data;
  return name => session?.may.includes(name) === true;
}
