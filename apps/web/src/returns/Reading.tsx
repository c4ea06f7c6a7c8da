import { Button, Progress } from '@mantine/core';
import { type CheckState, session } from '../check/session.ts';
import { bytes, count, duration } from '../shell/words.ts';
import classes from './Reading.module.css';

/** How far the check is, what is left, and the way to stop it. Once it is done, how long it took. */
export function Reading({ check }: { readonly check: CheckState }) {
  const { stage, file, bytes: read, learnersRead, began, took, result } = check;
  if (stage === 'done') {
    if (learnersRead === 0) return null;
    return (
      <p className={classes.done} role="status">
        {count(learnersRead, 'learner')} checked in {duration(took ?? 0)}, with{' '}
        {count(result?.totals.rulesRun ?? 0, 'rule')}.
      </p>
    );
  }
  if (stage !== 'reading') return null;
  const share = file.size === 0 ? 0 : Math.min(1, read / file.size);
  const left = share > 0.02 ? ((performance.now() - began) * (1 - share)) / share : undefined;
  return (
    <section className={classes.reading} aria-label="Progress">
      <div className={classes.words}>
        <p>
          <strong>{count(learnersRead, 'learner')}</strong> read, {bytes(read)} of {bytes(file.size)}
          {left !== undefined && `, about ${duration(left)} left`}
        </p>
        <Button variant="default" size="xs" onClick={() => session.cancel()}>
          Cancel
        </Button>
      </div>
      <Progress value={share * 100} size="lg" aria-label="Share of the file that was read" />
    </section>
  );
}
