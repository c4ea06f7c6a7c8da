import type { ReactNode } from 'react';
import { Notice } from '../shell/Notice.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { RefusedByServer } from './call.ts';
import { NotRead } from './NotRead.tsx';

interface NotThereProps {
  /** What the page would show: `Participant`. */
  readonly title: string;
  /** The link to the list that it would stand in. */
  readonly back: ReactNode;
  /** Why it may not be found: `They may have been erased.` */
  readonly why: string;
  readonly of: Parameters<typeof NotRead>[0]['of'];
}

/** The page of a record that is not found or cannot be read: why that may be, and what to do. */
export function NotThere({ title, back, why, of }: NotThereProps) {
  const unknown = of.error instanceof RefusedByServer && of.error.refusal.kind === 'not-found';
  return (
    <>
      <PageHead title={title} back={back} />
      {unknown ? (
        <Notice kind="warning" live>
          <p>{of.error.message}</p>
          <p>
            {why} Go back to {back}, or ask an administrator.
          </p>
        </Notice>
      ) : (
        <NotRead of={of} />
      )}
    </>
  );
}
