import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../server/call.ts';

/** Signing out on purpose: nothing of what was shown stays. */
export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => request('POST', '/api/auth/sign-out', { body: {} }),
    onSuccess: () => queries.resetQueries({ queryKey: ['server'] }),
  });
}
