import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { DataSetStatus } from '@waymark/reference';

/** How far the reference data on this machine reaches. */
export function useReferenceStatus(): {
  readonly status: readonly DataSetStatus[] | undefined;
  readonly problem: Error | null;
} {
  const { data, error } = useQuery({
    queryKey: ['reference', 'status'],
    queryFn: async () => {
      const { openKeptReference } = await import('./kept-packs.ts');
      return (await openKeptReference()).status();
    },
  });
  return { status: data, problem: error };
}

/** The files that were imported and are kept. */
export function useKeptPacks() {
  return useQuery({
    queryKey: ['reference', 'packs'],
    queryFn: async () => {
      const { keptPacks } = await import('./kept-packs.ts');
      return (await keptPacks()).map(({ id, dataSet, source, importedOn, bytes }) => ({
        id,
        dataSet,
        source,
        importedOn,
        size: bytes.length,
      }));
    },
  });
}

/** Looks at what is kept once more, after an import or a removal. */
export function useRefresh(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: ['reference'] });
}
