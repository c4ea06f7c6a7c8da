import { useState } from 'react';

/** What is said of a problem: it stays while the same is tried again, and with it the button that was pressed. */
export function useSaid<T>(problem: T | null, again: boolean): T | null {
  const [last, setLast] = useState(problem);
  const said = problem ?? (again ? last : null);
  if (said !== last) setLast(said);
  return said;
}
