import { type ReactNode, useEffect, useRef } from 'react';
import classes from './Sheet.module.css';

interface SheetProps {
  /** What it is, for those who hear it. */
  readonly label: string;
  readonly from: 'side' | 'top';
  /** Called once it is closed. */
  readonly onClose: () => void;
  /** What lies in it, given the way to close it. */
  readonly children: (close: () => void) => ReactNode;
}

/**
 * Something that lies over the page for a moment: the menu of a phone, the search. It is the browser's own dialog, which
 * keeps the keyboard inside, closes with Escape and gives the focus back. A press beside it closes it too.
 */
export function Sheet({ label, from, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const close = () => dialog.current?.close();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the dialog itself listens to Escape
    <dialog
      ref={dialog}
      className={classes.sheet}
      data-from={from}
      aria-label={label}
      onClose={onClose}
      onClick={event => {
        if (event.target === event.currentTarget) close();
      }}
    >
      <div className={classes.inner}>{children(close)}</div>
    </dialog>
  );
}
