import { IconUpload } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { comparison } from '../compare/comparison-session.ts';
import classes from '../forms/Form.module.css';
import { addressOf } from '../server/call.ts';
import { whileOneGoesOn } from '../server/goes-on.ts';
import { NotRead } from '../server/NotRead.tsx';
import { Shared } from '../server/Shared.tsx';
import { ShowMore } from '../server/ShowMore.tsx';
import { Total } from '../server/Total.tsx';
import { askPages, useTell } from '../server/use-ask.ts';
import { useMay } from '../server/use-session.ts';
import { FileButton } from '../shared/FileButton.tsx';
import { ActButton } from '../shell/ActButton.tsx';
import { Notice } from '../shell/Notice.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { KeptReturn, type KeptRow } from './KeptReturn.tsx';
import { Proposals } from './Proposals.tsx';

/** Returns that the team keeps: file, result, who and when. */
export function KeptReturnsPage() {
  return <Shared title="Kept returns">{() => <KeptReturns />}</Shared>;
}

function KeptReturns() {
  const may = useMay();
  const navigate = useNavigate();
  const keep = useTell('returns.keep');
  const [chosen, setChosen] = useState<readonly KeptRow[]>([]);
  const list = useInfiniteQuery({
    ...askPages('returns.list', { query: { limit: 25 } }),
    refetchInterval: whileOneGoesOn,
  });
  const rows = list.data?.pages.flatMap(page => page.rows) ?? [];

  const send = (file: File) => {
    const form = new FormData();
    form.set('file', file);
    keep.mutate({ form });
  };

  const compareChosen = async (left: AbortSignal) => {
    const [earlier, later] = [...chosen].sort((a, b) => (a.keptAt < b.keptAt ? -1 : 1));
    const files = { earlier: await fileOf(earlier!), later: await fileOf(later!) };
    // Whoever has gone elsewhere meanwhile is not called back.
    if (left.aborted) return;
    comparison.choose(files);
    await navigate({ to: '/returns/compare' });
  };

  return (
    <>
      <PageHead
        title="Kept returns"
        actions={
          may('returns.keep') && (
            <FileButton
              accept=".xml,.zip"
              onFile={send}
              loading={keep.isPending}
              leftSection={<IconUpload size="1.125rem" aria-hidden />}
            >
              Keep a return
            </FileButton>
          )
        }
      >
        A kept return lies on your team’s server with what its check found, so that later ones can be compared
        with it. To check a file without keeping it, use Returns.
      </PageHead>
      <div className={classes.cards}>
        {keep.error && (
          <Notice kind="error" live>
            {keep.error.message}
          </Notice>
        )}
        <NotRead of={list} />
        <Proposals status="open" follow />
        <section className={classes.card}>
          <h2>Returns</h2>
          <Total of={list} one="return" />
          {list.data && rows.length === 0 && (
            <p className={classes.soft}>
              None yet. Keep the return that you sent, and compare the next one with it.
            </p>
          )}
          <ul className={classes.list}>
            {rows.map(row => (
              <KeptReturn
                key={row.id}
                row={row}
                chosen={chosen.some(({ id }) => id === row.id)}
                onChoose={
                  may('returns.file') && row.state === 'checked'
                    ? wanted =>
                        setChosen(before =>
                          wanted ? [...before, row].slice(-2) : before.filter(({ id }) => id !== row.id),
                        )
                    : undefined
                }
              />
            ))}
          </ul>
          <div className={classes.row}>
            {may('returns.file') && rows.length > 1 && (
              <ActButton disabled={chosen.length !== 2} act={compareChosen}>
                Compare the two chosen
              </ActButton>
            )}
            <ShowMore of={list} />
          </div>
        </section>
      </div>
    </>
  );
}

/** The file of a kept return, as if it had been chosen here. */
async function fileOf({ id, fileName }: KeptRow): Promise<File> {
  const response = await fetch(addressOf('returns.file', { params: { id } })).catch(() => undefined);
  if (!response?.ok) throw new Error(`“${fileName}” could not be fetched. Reload the page and try again.`);
  return new File([await response.blob()], fileName);
}
