import { useEffect, useState } from 'react';
import { type Hit, type SearchProvider, SHOWN } from './provider.ts';

/** What came of one provider: still looking, or what was found, or why nothing could be. */
export interface Found {
  readonly provider: SearchProvider;
  readonly looking: boolean;
  readonly hits: readonly Hit[];
  readonly failure?: string;
}

/** What is kept of it, and for which words. */
type Kept = Omit<Found, 'provider'> & { readonly words: string };

/** Asks every provider for the words. What one found for the words before stays until its answer is there. */
export function useFound(words: string, providers: readonly SearchProvider[]): readonly Found[] {
  const [found, setFound] = useState<ReadonlyMap<SearchProvider, Kept>>(new Map());
  const wanted = words.trim();
  useEffect(() => {
    const stop = new AbortController();
    if (wanted === '') {
      setFound(new Map());
      return;
    }
    const put = (provider: SearchProvider, came: (before: readonly Hit[]) => Omit<Kept, 'words'>) => {
      if (stop.signal.aborted) return;
      setFound(now => new Map(now).set(provider, { words: wanted, ...came(now.get(provider)?.hits ?? []) }));
    };
    for (const provider of providers) {
      put(provider, hits => ({ looking: true, hits }));
      void settled(provider.pause ?? 0, stop.signal)
        .then(() => provider.find(wanted, stop.signal))
        .then(hits => put(provider, () => ({ looking: false, hits: hits.slice(0, SHOWN) })))
        .catch((error: unknown) => {
          const failure = error instanceof Error ? error.message : String(error);
          put(provider, () => ({ looking: false, hits: [], failure }));
        });
    }
    return () => stop.abort();
  }, [wanted, providers]);
  return providers.map(provider => {
    const kept = found.get(provider) ?? { words: '', looking: false, hits: [] };
    return { provider, ...kept, looking: kept.looking || kept.words !== wanted };
  });
}

function settled(pause: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (pause === 0) return resolve();
    const timer = setTimeout(resolve, pause);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
