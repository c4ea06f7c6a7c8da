import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ENTRY } from '@waymark/api';
import type { z } from 'zod';
import { request } from '../server/call.ts';
import { Notice } from '../shell/Notice.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { SignInForm } from './SignInForm.tsx';

type Status = z.infer<(typeof ENTRY)['entry.status']['reply']>;

/** Signing in, on the page that somebody wanted to see; after it that page is shown. */
export function SignIn({ title }: { readonly title: string }) {
  const queries = useQueryClient();
  const { data: status, error } = useQuery({
    queryKey: ['server', 'status'],
    queryFn: () => request<Status>('GET', '/api/status'),
  });
  // Without an answer people may try to sign in all the same.
  if (!status && !error) return <p role="status">Asking who is signed in …</p>;
  if (status?.setUp === false) {
    return (
      <>
        <PageHead title={title}>
          This part of Waymark is shared by a team, and nobody has set it up yet.
        </PageHead>
        <Notice kind="info" title="Make the first administrator">
          When Waymark started it printed an address with a link that works once. Open that address here.
          Checking a return, the milestones and the rules need no account.
        </Notice>
      </>
    );
  }
  return (
    <>
      <PageHead title={title}>
        This part is shared by your team. Sign in to use it; checking a return needs no account.
      </PageHead>
      <SignInForm onSignedIn={() => queries.resetQueries({ queryKey: ['server'] })} />
    </>
  );
}
