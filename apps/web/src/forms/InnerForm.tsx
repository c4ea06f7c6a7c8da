import { Button } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { Notice } from '../shell/Notice.tsx';
import classes from './Form.module.css';
import type { CheckedField } from './fault-words.ts';

interface InnerFormProps {
  /** What it adds: `New contact`. */
  readonly label: string;
  /** What the button says: `Add the contact`. */
  readonly send: string;
  readonly busy: boolean;
  readonly problem: string | undefined;
  readonly onSend: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/**
 * A small form that may stand inside another one: the Enter key sends this one, and nothing that was typed around it is
 * touched. It is sent once its own fields have nothing wrong with them.
 */
export function InnerForm({ label, send, busy, problem, onSend, onCancel, children }: InnerFormProps) {
  const own = useRef<HTMLFieldSetElement>(null);
  const sendIfWell = () => {
    const fields = own.current!.querySelectorAll<CheckedField>('input, select, textarea');
    const [first] = [...fields].filter(field => !field.checkValidity());
    if (first) first.focus();
    else onSend();
  };
  return (
    <fieldset
      ref={own}
      className={classes.inner}
      aria-label={label}
      onKeyDown={event => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        event.stopPropagation();
        sendIfWell();
      }}
    >
      {children}
      {problem && (
        <Notice kind="error" live>
          {problem}
        </Notice>
      )}
      <div className={classes.row}>
        <Button type="button" loading={busy} onClick={sendIfWell}>
          {send}
        </Button>
        <Button type="button" variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </fieldset>
  );
}
