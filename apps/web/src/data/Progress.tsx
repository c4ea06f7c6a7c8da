import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import form from '../forms/Form.module.css';
import { goesOn, whileItGoesOn } from '../server/goes-on.ts';
import { ask, SAYS_WHY, useTell } from '../server/use-ask.ts';
import { Notice } from '../shell/Notice.tsx';
import { figure } from '../shell/words.ts';

interface ProgressProps {
  readonly workId: string;
  /** What is going on: "Being read". */
  readonly doing: string;
}

/** How far a piece of work in the background is, with the way to stop it; nothing once it is over. */
export function Progress({ workId, doing }: ProgressProps) {
  const { data: piece, error } = useQuery({
    ...ask('work.read', { params: { id: workId } }),
    ...SAYS_WHY,
    refetchInterval: whileItGoesOn,
  });
  const cancel = useTell('work.cancel');
  const problem = cancel.error ?? error;
  if (problem) {
    return (
      <Notice kind="error" live>
        {problem.message}
      </Notice>
    );
  }
  if (piece && !goesOn(piece.state)) return null;
  const { done, of } = piece?.progress ?? { done: 0, of: null };
  return (
    <div className={form.row}>
      <span role="status">
        {doing} …{done > 0 && ` ${figure(done)}${of === null ? '' : ` of ${figure(of)}`}`}
      </span>
      <Button
        size="xs"
        variant="default"
        loading={cancel.isPending}
        onClick={() => cancel.mutate({ params: { id: workId } })}
      >
        Stop
      </Button>
    </div>
  );
}
