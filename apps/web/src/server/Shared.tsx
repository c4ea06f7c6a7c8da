import type { OperationName } from '@waymark/api';
import type { ReactNode } from 'react';
import { Notice } from '../shell/Notice.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { SignIn } from '../sign-in/SignIn.tsx';
import { type Session, useSession } from './use-session.ts';

interface SharedProps {
  /** What the page is called while somebody signs in. */
  readonly title: string;
  /** What whoever sees the page must be allowed to ask for. */
  readonly needs?: OperationName;
  readonly children: (session: Session) => ReactNode;
}

/** A page of what is shared: shown to whoever is signed in and may see it; others are told what to do. */
export function Shared({ title, needs, children }: SharedProps) {
  const { data: session, error, refetch } = useSession();
  if (session) {
    if (needs !== undefined && !session.may.includes(needs)) {
      return (
        <>
          <PageHead title={title} />
          <Notice kind="info" title="Your role does not include this page">
            You are signed in as {session.person.name}. An administrator of {session.provider.name} can give
            you another role.
          </Notice>
        </>
      );
    }
    return children(session);
  }
  if (error) {
    return (
      <>
        <PageHead title={title} />
        <Notice kind="warning" title="The server does not answer" live>
          <p>
            What is shared lies on the server. Checking a return, the milestones and the rules work without
            it.
          </p>
          <button type="button" onClick={() => void refetch()}>
            Try again
          </button>
        </Notice>
      </>
    );
  }
  if (session === undefined) return <p role="status">Asking who is signed in …</p>;
  return <SignIn title={title} />;
}
