import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { Reply } from '@waymark/api';
import classes from '../forms/Form.module.css';
import { goesOn, whileItGoesOn } from '../server/goes-on.ts';
import { NotThere } from '../server/NotThere.tsx';
import { Shared } from '../server/Shared.tsx';
import { ask, SAYS_WHY } from '../server/use-ask.ts';
import { Notice } from '../shell/Notice.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { Apply } from './Apply.tsx';
import { Columns } from './Columns.tsx';
import { Progress } from './Progress.tsx';
import { Rows } from './Rows.tsx';
import { KIND_WORDS, STATE_WORDS } from './words.ts';

/** One import: its columns, its preview, its result. */
export function ImportPage() {
  return (
    <Shared title="Import" needs="imports.read">
      {() => <Import />}
    </Shared>
  );
}

/** How an import stands, and what is to be done. */
const SENTENCES: Record<Reply<'imports.read'>['state'], string> = {
  reading: 'Being read. You may leave this page and come back.',
  ready: 'Nothing is changed yet. See what the file would do, then carry it out.',
  applying: 'Being carried out. You may leave this page and come back.',
  applied: 'Carried out.',
  failed: 'Could not be read.',
  cancelled: 'Stopped.',
};

function Import() {
  const { id } = useParams({ from: '/data/imports/$id' });
  const read = useQuery({
    ...ask('imports.read', { params: { id } }),
    ...SAYS_WHY,
    refetchInterval: whileItGoesOn,
  });
  const { data, error } = read;
  const back = <Link to="/data">Data in and out</Link>;
  if (error && !data) {
    return (
      <NotThere
        title="Import"
        back={back}
        why="Somebody else may have started it, or the address may be mistyped."
        of={read}
      />
    );
  }
  if (!data) return <p role="status">Reading the import …</p>;
  const { fileName, kind, state, says, workId, counts } = data;
  const found = Object.values(counts).some(amount => amount > 0);
  return (
    <>
      <PageHead title={fileName} back={back}>
        {KIND_WORDS[kind]} · {SENTENCES[state]}
      </PageHead>
      <div className={classes.cards}>
        {goesOn(state) && workId && <Progress key={workId} workId={workId} doing={STATE_WORDS[state]} />}
        {says && (
          <Notice kind={state === 'failed' ? 'error' : 'info'} live>
            {says}
          </Notice>
        )}
        {state !== 'applying' && state !== 'applied' && <Columns key={`columns ${state}`} file={data} />}
        {found && state !== 'reading' && <Rows key={`lines ${state}`} file={data} />}
        {found && state === 'ready' && <Apply file={data} />}
      </div>
    </>
  );
}
