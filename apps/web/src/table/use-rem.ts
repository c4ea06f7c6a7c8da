import { useSyncExternalStore } from 'react';

/** The size of the page's type in pixels, as the reader has set it. */
export function useRem(): number {
  return useSyncExternalStore(subscribe, () => {
    return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  });
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}
