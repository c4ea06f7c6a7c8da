import { useState } from 'react';
import { problemOf } from '../server/use-ask.ts';

/** The values of a form, and what is wrong with each; what was typed stays, whatever the server says. */
export function useForm<T extends Readonly<Record<string, unknown>>>(start: T, problem: Error | null) {
  const [values, setValues] = useState(start);
  const wrong = problemOf(problem);
  return {
    values,
    setValues,
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
