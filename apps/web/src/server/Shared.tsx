import { Button } from '@mantine/core';
import type { OperationName } from '@waymark/api';
import { type ReactNode, useState } from 'react';
import { Notice } from '../shell/Notice.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { NoAccess } from '../sign-in/NoAccess.tsx';
import { SignIn } from '../sign-in/SignIn.tsx';
import { SignInAgain } from '../sign-in/SignInAgain.tsx';
import { RefusedByServer } from './call.ts';
import { NotAllRead } from './NotAllRead.tsx';
import { type Session, ShownFor, useSession } from './use-session.ts';

interface SharedProps {
  /** What the page is called while somebody signs in. */
  readonly title: string;
  /** What whoever sees the page must be allowed to ask for. */
  readonly needs?: OperationName;
  readonly children: (session: Session) => ReactNode;
}

/**
 * A page of what is shared: shown to whoever is signed in and may see it; others are told what to do. Where a session ends
 * while the page is open, the page stays as it is behind the sign-in, with all that was typed.
 */
export function Shared({ title, needs, children }: SharedProps) {
  const { data: session, error, refetch } = useSession();
  // Who was signed in here last. Whoever signs out on purpose leaves nothing behind: it is asked anew who is there.
  const [before, setBefore] = useState<Session>();
  if (session !== null && session !== before) setBefore(session);
  const shown = session ?? before;
  if (shown) {
    const ended = session === null;
    return (
      <>
        {ended && <SignInAgain title={title} person={shown.person} />}
        <div key={shown.person.id} style={{ display: ended ? 'none' : 'contents' }}>
          {needs === undefined || shown.may.includes(needs) ? (
            <ShownFor value={shown}>
              <NotAllRead />
              {children(shown)}
            </ShownFor>
          ) : (
            <NotYours title={title} session={shown} />
          )}
        </div>
      </>
    );
  }
  if (error instanceof RefusedByServer) return <NoAccess title={title} says={error.message} />;
  if (error) {
    return (
      <>
        <PageHead title={title} />
        <Notice kind="warning" title="The server does not answer" live>
          <p>
            What is shared lies on the server. Checking a return, the milestones and the rules work without
            it.
          </p>
          <Button mt="sm" variant="default" onClick={() => void refetch()}>
            Try again
          </Button>
        </Notice>
      </>
    );
  }
  if (session === undefined) return <p role="status">Asking who is signed in …</p>;
  return <SignIn title={title} />;
}

function NotYours({ title, session }: { readonly title: string; readonly session: Session }) {
  return (
    <>
      <PageHead title={title} />
      <Notice kind="info" title="Your role does not include this page">
        You are signed in as {session.person.name}. An administrator of {session.provider.name} can give you
        another role.
      </Notice>
    </>
  );
}
