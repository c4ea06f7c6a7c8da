import { useContext, useState } from 'react';
import { ShownFor } from '../server/use-session.ts';

/** What was typed into forms that were left before it was sent. It is kept by the page alone, and goes with it. */
const drafts = new Map<string, unknown>();

/** Forgets what was typed, as where somebody signs out. */
export const forgetDrafts = (): void => drafts.clear();

/** What was typed into one form. */
export interface Draft<T> {
  /** What was typed when the form was left the last time. */
  readonly before: T | undefined;
  readonly keep: (values: T) => void;
  readonly forget: () => void;
}

/** The draft of a form of this page and this person; without a name nothing is kept. */
export function useDraft<T>(name: string | undefined): Draft<T> {
  const person = useContext(ShownFor)?.person.id;
  const [draft] = useState((): Draft<T> => {
    if (name === undefined) return { before: undefined, keep: () => {}, forget: () => {} };
    const key = [person, window.location.pathname, name].join(' ');
    return {
      before: drafts.get(key) as T | undefined,
      keep: values => void drafts.set(key, values),
      forget: () => void drafts.delete(key),
    };
  });
  return draft;
}
