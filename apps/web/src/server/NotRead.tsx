import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Notice } from '../shell/Notice.tsx';
import classes from './NotRead.module.css';
import { readFailedAgain } from './use-ask.ts';
import { useSaid } from './use-said.ts';

interface NotReadProps {
  /** What was asked of the server. */
  readonly of: {
    readonly error: Error | null;
    readonly isFetching: boolean;
  };
}

/** Says why what belongs here could not be read, and reads it again when told to; nothing while it can be read. */
export function NotRead({ of: { error, isFetching } }: NotReadProps) {
  const queries = useQueryClient();
  const said = useSaid(error, isFetching);
  if (!said) return null;
  return (
    <div className={classes.notRead}>
      <Notice kind="error" live>
        <p>{said.message}</p>
        <Button
          size="xs"
          variant="default"
          loading={isFetching}
          onClick={() => void readFailedAgain(queries)}
        >
          Try again
        </Button>
      </Notice>
    </div>
  );
}
