import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import classes from './Search.module.css';
import { Search } from './Search.tsx';

/** Opens the search; so do Ctrl+K (or ⌘K) anywhere, and / outside of a field. */
export function SearchButton() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const asked =
        (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey) ||
        (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting(event.target));
      if (!asked || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        className={classes.open}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        onClick={() => setOpen(true)}
      >
        <IconSearch size="1.0625rem" aria-hidden />
        Search
        <span className={classes.keys} aria-hidden>
          Ctrl K
        </span>
      </button>
      {open && <Search onClose={() => setOpen(false)} />}
    </>
  );
}

/** Whether keys belong to what is being written. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
