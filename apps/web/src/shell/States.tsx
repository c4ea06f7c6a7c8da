import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Notice } from './Notice.tsx';
import { PageHead } from './PageHead.tsx';

/** An address that leads nowhere. */
export function Missing() {
  return (
    <PageHead title="There is nothing at this address">
      The link may be old or mistyped. <Link to="/returns">Go to Returns</Link> or{' '}
      <Link to="/rules">the rules</Link>.
    </PageHead>
  );
}

/** A page that is still on its way. */
export function Waiting() {
  return <p role="status">Opening the page …</p>;
}

/** A page that could not be shown. */
export function Broken({ error }: { readonly error: unknown }) {
  return (
    <>
      <PageHead title="This page could not be shown" />
      <Notice kind="error" title="What happened" live>
        <p>{error instanceof Error ? error.message : String(error)}</p>
        <p>
          Nothing was lost. If you were offline the first time this page was asked for, go online once and
          reload.
        </p>
        <Button mt="sm" variant="default" onClick={() => window.location.reload()}>
          Reload
        </Button>
      </Notice>
    </>
  );
}
