import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Year } from '@waymark/ilr';
import { keptLists, officialRule } from './kept-rules.ts';

/** The department's lists that are kept in this browser. */
export function useKeptLists() {
  return useQuery({ queryKey: ['official', 'lists'], queryFn: keptLists });
}

/** What the department's list of the year says of a rule, if it was loaded. */
export function useOfficialRule(year: Year, name: string) {
  return useQuery({ queryKey: ['official', 'rule', year, name], queryFn: () => officialRule(year, name) });
}

/** Looks once more, after a list was loaded or removed. */
export function useOfficialChanged(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: ['official'] });
}
