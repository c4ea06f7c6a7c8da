import { useRef } from 'react';

/**
 * Does something that can be done only once, such as what a link that works once is for: where what follows it fails and is tried
 * again, it is not done again.
 */
export function useOnce(): (act: () => Promise<unknown>) => Promise<void> {
  const done = useRef(false);
  return async act => {
    if (done.current) return;
    await act();
    done.current = true;
  };
}
