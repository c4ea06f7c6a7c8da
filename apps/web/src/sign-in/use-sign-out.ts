import { useQueryClient } from '@tanstack/react-query';
import { forgetDrafts } from '../forms/drafts.ts';
import { request } from '../server/call.ts';

/** Signing out on purpose: nothing of what was shown stays. */
export function useSignOut(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await request('POST', '/api/auth/sign-out', { body: {} });
    forgetDrafts();
    await queries.resetQueries({ queryKey: ['server'] });
  };
}
