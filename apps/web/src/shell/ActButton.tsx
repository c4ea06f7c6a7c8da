import { Button, type ButtonProps } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import classes from './ActButton.module.css';

interface ActButtonProps extends ButtonProps {
  /** What it does; it is told when the button has gone, as where somebody has left the page. */
  readonly act: (gone: AbortSignal) => Promise<unknown>;
  readonly 'aria-label'?: string;
}

/** A button for what takes a moment and may fail: it shows that it is at work, and says beside itself why it could not. */
export function ActButton({ act, ...button }: ActButtonProps) {
  const gone = useRef(new AbortController());
  useEffect(() => {
    gone.current = new AbortController();
    return () => gone.current.abort();
  }, []);
  const acting = useMutation({ mutationFn: () => act(gone.current.signal), networkMode: 'always' });
  // A second press may come before the button is seen to be at work.
  const atWork = useRef(false);
  const press = () => {
    if (atWork.current) return;
    atWork.current = true;
    acting.mutate(undefined, {
      onSettled: () => {
        atWork.current = false;
      },
    });
  };
  return (
    <>
      <Button variant="default" {...button} loading={acting.isPending} onClick={press} />
      {acting.error && (
        <p role="alert" className={classes.problem}>
          {sentenceOf(acting.error)}
        </p>
      )}
    </>
  );
}

/** A part of the application that is loaded when it is needed fails in the browser's words, which differ and help nobody. */
function sentenceOf(problem: Error): string {
  return problem instanceof TypeError && /import|module/i.test(problem.message)
    ? 'A part of Waymark could not be loaded. Reload the page and try again.'
    : problem.message;
}
