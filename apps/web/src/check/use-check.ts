import { useSyncExternalStore } from 'react';
import { type CheckState, session } from './session.ts';

/** The check of the return that is open, as it stands now; `undefined` while none is. */
export function useCheck(): CheckState | undefined {
  return useSyncExternalStore(session.subscribe, () => session.state);
}
