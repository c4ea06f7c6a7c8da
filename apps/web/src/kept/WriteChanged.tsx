import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import classes from '../forms/Form.module.css';
import { addressOf } from '../server/call.ts';
import { ask, useTell } from '../server/use-ask.ts';

/** Writes a new ILR file with the accepted changes in it, once there are some. */
export function WriteChanged({ returnId }: { readonly returnId: string }) {
  const { data: accepted } = useQuery(
    ask('proposals.list', { query: { returnId, status: ['accepted'], limit: 1 } }),
  );
  const write = useTell('returns.writeChanged');
  const workId = write.data?.id;
  const { data: piece } = useQuery({
    ...ask('work.read', { params: { id: workId ?? '' } }),
    enabled: workId !== undefined,
    placeholderData: undefined,
    refetchInterval: query =>
      query.state.data?.state === 'done' || query.state.data?.state === 'failed' ? false : 1000,
  });
  if (!accepted || accepted.rows.length === 0) return null;
  return (
    <div className={classes.row}>
      <Button
        size="xs"
        variant="default"
        loading={write.isPending}
        onClick={() => write.mutate({ params: { id: returnId } })}
      >
        Write a new file with the accepted changes
      </Button>
      {write.error && <span role="alert">{write.error.message}</span>}
      {piece && <span role="status">{piece.says ?? 'Being written …'}</span>}
      {piece?.hasFile && (
        <a href={addressOf('work.file', { params: { id: piece.id } })} download>
          Save the new file
        </a>
      )}
    </div>
  );
}
