import { useEffect, useState } from 'react';
import { problemOf } from '../server/use-ask.ts';
import { useDraft } from './drafts.ts';

/**
 * The values of a form, and what is wrong with each; what was typed stays, whatever the server says.
 * @param draft a name where what was typed is to be there again for whoever leaves the page and comes back
 */
export function useForm<T extends Readonly<Record<string, unknown>>>(
  start: T,
  problem: Error | null,
  draft?: string,
) {
  const { before, keep, forget } = useDraft<T>(draft);
  const [values, setValues] = useState(before ?? start);
  const [untouched, setUntouched] = useState(values);
  const [isBack, setIsBack] = useState(before !== undefined);
  useEffect(() => {
    if (values !== untouched) keep(values);
  }, [values, untouched, keep]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was sent is a draft again once it is known that it was refused
  useEffect(() => {
    if (problem) keep(values);
  }, [problem]);
  const wrong = problemOf(problem);
  return {
    values,
    setValues,
    /** Whether it shows what was typed before the page was left. */
    isBack,
    /** Begins with an empty form instead. */
    beginAnew: () => {
      forget();
      setValues(start);
      setUntouched(start);
      setIsBack(false);
    },
    /** To be called where it is sent or given up: what was typed is needed no more, unless it is refused. */
    leave: forget,
    /** Changes some of the values. */
    set: (some: Partial<T>) => setValues(before => ({ ...before, ...some })),
    /** The sentence beside a field. */
    error: (name: keyof T & string) => wrong?.fields[name],
    /** What is wrong with the whole, where no field shows it. */
    whole:
      wrong && !Object.keys(wrong.fields).some(path => path.split('.')[0]! in values)
        ? wrong.message
        : undefined,
    /** What a text field takes. */
    text: (name: keyof T & string) => ({
      value: (values[name] ?? '') as string,
      error: wrong?.fields[name],
      onChange: (event: { currentTarget: { value: string } }) => {
        const { value } = event.currentTarget;
        setValues(before => ({ ...before, [name]: value }));
      },
    }),
    /** What a field for a day takes. */
    day: (name: keyof T & string) => ({
      value: (values[name] ?? '') as string,
      error: wrong?.fields[name],
      onChange: (value: string) => setValues(before => ({ ...before, [name]: value })),
    }),
  };
}

/** What becomes of a field once what it held was sent: it is blank, unless something else has been typed meanwhile. */
export const blankAfter =
  <T>(sent: T, blank: T) =>
  (now: T): T =>
    now === sent ? blank : now;

/** What the server takes for a field left blank. */
export const orNull = (value: string | null | undefined): string | null =>
  value === undefined || value === null || value.trim() === '' ? null : value.trim();
