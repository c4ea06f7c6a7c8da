import { Button } from '@mantine/core';
import { Notice } from '../shell/Notice.tsx';
import classes from './NotRead.module.css';

interface NotReadProps {
  /** What was asked of the server. */
  readonly of: {
    readonly error: Error | null;
    readonly isFetching: boolean;
    readonly refetch: () => unknown;
  };
}

/** Says why what belongs here could not be read, and reads it again when told to; nothing while it can be read. */
export function NotRead({ of: { error, isFetching, refetch } }: NotReadProps) {
  if (!error) return null;
  return (
    <div className={classes.notRead}>
      <Notice kind="error" live>
        <p>{error.message}</p>
        <Button size="xs" variant="default" loading={isFetching} onClick={() => void refetch()}>
          Try again
        </Button>
      </Notice>
    </div>
  );
}
