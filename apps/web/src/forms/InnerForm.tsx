import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Notice } from '../shell/Notice.tsx';
import classes from './Form.module.css';

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
 * touched.
 */
export function InnerForm({ label, send, busy, problem, onSend, onCancel, children }: InnerFormProps) {
  return (
    <fieldset
      className={classes.inner}
      aria-label={label}
      onKeyDown={event => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        event.stopPropagation();
        onSend();
      }}
    >
      {children}
      {problem && (
        <Notice kind="error" live>
          {problem}
        </Notice>
      )}
      <div className={classes.row}>
        <Button type="button" loading={busy} onClick={onSend}>
          {send}
        </Button>
        <Button type="button" variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </fieldset>
  );
}
