import { Button, type ButtonProps } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import classes from './ActButton.module.css';

interface ActButtonProps extends ButtonProps {
  readonly act: () => Promise<unknown>;
  readonly 'aria-label'?: string;
}

/** A button for what takes a moment and may fail: it shows that it is at work, and says beside itself why it could not. */
export function ActButton({ act, ...button }: ActButtonProps) {
  const acting = useMutation({ mutationFn: act, networkMode: 'always' });
  return (
    <>
      <Button variant="default" {...button} loading={acting.isPending} onClick={() => acting.mutate()} />
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
