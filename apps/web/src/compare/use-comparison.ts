import { useSyncExternalStore } from 'react';
import { type ComparisonState, comparison } from './comparison-session.ts';

/** The comparison as it stands now. */
export function useComparison(): ComparisonState {
  return useSyncExternalStore(comparison.subscribe, () => comparison.state);
}
