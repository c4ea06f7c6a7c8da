import { useQueryClient } from '@tanstack/react-query';
import { call } from '../server/call.ts';
import { PageHead } from '../shell/PageHead.tsx';
import { SignInForm } from './SignInForm.tsx';

interface SignInAgainProps {
  readonly title: string;
  /** Who was signed in. */
  readonly person: { readonly id: string; readonly email: string };
}

/** Signing in again where a session ended while somebody worked: the page behind is theirs still, and nobody else's. */
export function SignInAgain({ title, person }: SignInAgainProps) {
  const queries = useQueryClient();
  const goOn = async () => {
    const now = await call('session.read', {});
    if (now.person.id === person.id) await queries.invalidateQueries({ queryKey: ['server'] });
    else await queries.resetQueries({ queryKey: ['server'] });
  };
  return (
    <>
      <PageHead title={title}>
        You are no longer signed in. Sign in again to go on where you were: what you typed is kept.
      </PageHead>
      <SignInForm email={person.email} onSignedIn={goOn} />
    </>
  );
}
