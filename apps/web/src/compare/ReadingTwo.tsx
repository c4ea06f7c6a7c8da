import { Button, Progress } from '@mantine/core';
import reading from '../returns/Reading.module.css';
import { PageHead } from '../shell/PageHead.tsx';
import { bytes, count, duration } from '../shell/words.ts';
import { type ComparisonState, comparison } from './comparison-session.ts';

/** How far the two returns are read, what is left, and the way to stop it. */
export function ReadingTwo({ state }: { readonly state: ComparisonState }) {
  const { chosen, progress, began } = state;
  const [earlier, later] = [chosen.earlier!, chosen.later!];
  const before = progress.side === 'later' ? earlier.size : 0;
  const all = earlier.size + later.size;
  const share = all === 0 ? 0 : Math.min(1, (before + progress.bytes) / all);
  const left = share > 0.02 ? ((performance.now() - began) * (1 - share)) / share : undefined;
  return (
    <>
      <PageHead title="Compare two returns">
        {earlier.name} with {later.name}. Read on this machine, not uploaded.
      </PageHead>
      <section className={reading.reading} aria-label="Progress">
        <div className={reading.words}>
          <p>
            The {progress.side} return: <strong>{count(progress.learners, 'learner')}</strong> read,{' '}
            {bytes(before + progress.bytes)} of {bytes(all)} in all
            {left !== undefined && `, about ${duration(left)} left`}
          </p>
          <Button variant="default" size="xs" onClick={() => comparison.back()}>
            Cancel
          </Button>
        </div>
        <Progress value={share * 100} size="lg" aria-label="Share of the two files that was read" />
      </section>
    </>
  );
}
