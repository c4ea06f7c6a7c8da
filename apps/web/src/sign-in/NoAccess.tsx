import { ActButton } from '../shell/ActButton.tsx';
import { Notice } from '../shell/Notice.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { useSignOut } from './use-sign-out.ts';

interface NoAccessProps {
  readonly title: string;
  /** The server's sentence. */
  readonly says: string;
}

/** Somebody is signed in, but may not come in here: their access was closed, or the provider is gone. */
export function NoAccess({ title, says }: NoAccessProps) {
  const leave = useSignOut();
  return (
    <>
      <PageHead title={title} />
      <Notice kind="warning" title="You are signed in, but cannot go on" live>
        <p>{says}</p>
        <ActButton mt="sm" act={leave}>
          Sign out
        </ActButton>
      </Notice>
    </>
  );
}
