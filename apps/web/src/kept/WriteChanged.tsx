import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Reply } from '@waymark/api';
import classes from '../forms/Form.module.css';
import { addressOf } from '../server/call.ts';
import { goesOn, whileItGoesOn } from '../server/goes-on.ts';
import { ask, SAYS_WHY, useTell } from '../server/use-ask.ts';
import { when } from '../shared/when.ts';
import { Notice } from '../shell/Notice.tsx';

type Piece = Reply<'work.read'>;

/** Writes a new ILR file with the accepted changes in it, once there are some. */
export function WriteChanged({ returnId }: { readonly returnId: string }) {
  const { data: accepted } = useQuery(
    ask('proposals.list', { query: { returnId, status: ['accepted'], limit: 1 } }),
  );
  const write = useTell('returns.writeChanged');
  // What was begun before the page was loaded, perhaps by somebody else.
  const { data: written } = useQuery({
    ...ask('work.list', { query: { kind: 'write-return', limit: 50 } }),
    enabled: accepted !== undefined && accepted.rows.length > 0,
  });
  const begun = write.data ?? written?.rows.find(({ asked }) => asked.returnId === returnId);
  const { data: now, error } = useQuery({
    ...ask('work.read', { params: { id: begun?.id ?? '' } }),
    ...SAYS_WHY,
    enabled: begun !== undefined,
    placeholderData: undefined,
    refetchInterval: whileItGoesOn,
  });
  if (!accepted || accepted.rows.length === 0) return null;
  const piece = now ?? begun;
  const problem = write.error ?? error ?? (piece && notWritten(piece));
  const busy = write.isPending || (goesOn(piece?.state) && !problem);
  return (
    <div className={classes.cards}>
      {problem && (
        <Notice kind="error" live>
          {problem.message}
        </Notice>
      )}
      <div className={classes.row}>
        <Button
          size="xs"
          variant="default"
          loading={busy}
          onClick={() => write.mutate({ params: { id: returnId } })}
        >
          {problem ? 'Write the new file again' : 'Write a new file with the accepted changes'}
        </Button>
        {busy && <span role="status">Being written …</span>}
        {piece?.state === 'done' && <span role="status">{piece.says}</span>}
        {piece?.hasFile && (
          <a href={addressOf('work.file', { params: { id: piece.id } })} download>
            Save the new file
          </a>
        )}
        {piece?.hasFile && <span className={classes.soft}>of {when(piece.createdAt)}</span>}
      </div>
    </div>
  );
}

/** Why there is no new file though nothing goes on any more. */
function notWritten({ state, says }: Piece): { message: string } | undefined {
  if (state === 'cancelled')
    return { message: 'Writing was stopped, so there is no new file. Write it again.' };
  if (state === 'failed') return { message: `The new file was not written. ${says ?? ''}`.trim() };
  return undefined;
}
