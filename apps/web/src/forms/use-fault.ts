import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { type CheckedField, faultOf } from './fault-words.ts';

interface FaultOptions {
  readonly label: string;
  /** What the server said of it. */
  readonly error?: ReactNode;
  /** How to fill it in, where it is needed and blank. */
  readonly fill?: string;
  /** What is wrong beyond what the browser checks: the form around it is not sent. */
  readonly wrong?: string;
}

/**
 * What a field takes so that its form says in our words, below it, why it cannot be sent, and the browser's own bubble stays
 * away. The sentence comes when the form is sent, the first field that has one is gone to, and it goes once it is true no more.
 */
export function useFault<T extends CheckedField>({ label, error, fill, wrong = '' }: FaultOptions) {
  const field = useRef<T>(null);
  const [fault, setFault] = useState('');
  const lookAgain = () => {
    if (fault && field.current && faultOf(field.current, label, fill) !== fault) setFault('');
  };
  useEffect(() => field.current?.setCustomValidity(wrong), [wrong]);
  // A value may be set from elsewhere, too.
  useEffect(lookAgain);
  return {
    ref: field,
    error: fault || error,
    onInput: lookAgain,
    onInvalid: (event: FormEvent<T>) => {
      event.preventDefault();
      const { currentTarget: here } = event;
      setFault(faultOf(here, label, fill));
      if (here.form?.querySelector(':invalid:not(fieldset)') !== here) return;
      here.closest('details')?.toggleAttribute('open', true);
      here.focus();
    },
  };
}
