import { Button } from '@mantine/core';
import { type Query, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState, useSyncExternalStore } from 'react';
import { Notice } from '../shell/Notice.tsx';
import classes from './NotRead.module.css';
import { PART, readFailedAgain, SAYS_WHY } from './use-ask.ts';
import { useSaid } from './use-said.ts';

/**
 * Says at the head of a page that something on it could not be read, such as a list to choose from, and reads it again when told
 * to. What says so in its own place is left out: see `SAYS_WHY`.
 */
export function NotAllRead() {
  const queries = useQueryClient();
  const cache = queries.getQueryCache();
  const sentences = useSyncExternalStore(
    useCallback(changed => cache.subscribe(changed), [cache]),
    // A text, so that it is another one only where something else is to be said.
    () => unsaid(cache.getAll()).join('\n'),
  );
  const [again, setAgain] = useState(false);
  const said = useSaid(sentences || null, again);
  const readAgain = async () => {
    setAgain(true);
    await readFailedAgain(queries);
    setAgain(false);
  };
  if (!said) return null;
  return (
    <div className={classes.notRead}>
      <Notice kind="error" title="Not everything on this page could be read" live>
        {said.split('\n').map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
        <Button size="xs" variant="default" loading={again} onClick={() => void readAgain()}>
          Try again
        </Button>
      </Notice>
    </div>
  );
}

/** Why parts of the page could not be read, where no place says the same. */
function unsaid(all: readonly Query[]): readonly string[] {
  const failed = all.filter(query => query.isActive() && query.state.error !== null);
  const sentences = (of: typeof PART | typeof SAYS_WHY) =>
    failed.filter(({ meta }) => meta?.of === of.meta.of).map(({ state }) => state.error!.message);
  return [...new Set(sentences(PART)).difference(new Set(sentences(SAYS_WHY)))];
}
