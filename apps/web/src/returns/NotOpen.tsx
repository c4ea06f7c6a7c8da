import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { session } from '../check/session.ts';
import { allKeptEdits, type KeptEdits, keptFile, rememberedOpen } from '../edits/kept-edits.ts';
import { ActButton } from '../shell/ActButton.tsx';
import { Notice } from '../shell/Notice.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { ChooseReturn } from './ChooseReturn.tsx';

/** A page of a return that is not open: says which file to choose, and opens it by itself after a reload. */
export function NotOpen({ title, of }: { readonly title: string; readonly of: string | undefined }) {
  const kept = useKept();
  if (kept.reopening) return <p role="status">Opening the return again …</p>;
  const here = kept.returns.find(({ fileName }) => fileName === of);
  return (
    <>
      <PageHead title={title} back={<Link to="/returns">Returns</Link>}>
        This address belongs to a return that is not open
        {of === undefined ? '. Choose the file' : <>: {of}. Choose that file</>}; this view then opens. The
        file itself is in no link.
      </PageHead>
      {here && <GoOn kept={here} />}
      <ChooseReturn />
    </>
  );
}

/** What is kept in this browser; and whether the return of this tab is being opened again. */
export function useKept(): { readonly reopening: boolean; readonly returns: readonly KeptEdits[] } {
  const [reopening, setReopening] = useState(() => rememberedOpen() !== undefined);
  const [returns, setReturns] = useState<readonly KeptEdits[]>([]);
  useEffect(() => {
    let gone = false;
    void (async () => {
      const all = await allKeptEdits();
      if (gone) return;
      setReturns(all);
      const mine = all.find(({ id }) => id === rememberedOpen());
      if (!mine || !(await reopen(mine))) setReopening(false);
    })();
    return () => {
      gone = true;
    };
  }, []);
  return { reopening, returns };
}

async function reopen({ id, sample }: KeptEdits): Promise<boolean> {
  const file = await keptFile(id);
  if (file && !session.state) session.open(file, sample);
  return file !== undefined;
}

/** Leads back to a return with changes that are kept in this browser. */
export function GoOn({ kept, children }: { readonly kept: KeptEdits; readonly children?: ReactNode }) {
  const [missing, setMissing] = useState(false);
  const changes = kept.learners.reduce((sum, { edits }) => sum + edits.length, 0);
  return (
    <Notice kind="info" title={`Your changes to ${kept.fileName} are kept in this browser`}>
      <p>
        {changes === 1 ? '1 change' : `${changes} changes`}, last on{' '}
        {new Date(kept.savedAt).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })}.
        {missing && ' The return itself is no longer kept: choose the file again, and the changes are back.'}
      </p>
      <ActButton
        mt="xs"
        size="xs"
        variant="filled"
        act={async gone => {
          const there = await reopen(kept);
          if (!gone.aborted) setMissing(!there);
        }}
      >
        Go on with it
      </ActButton>{' '}
      {children}
    </Notice>
  );
}
