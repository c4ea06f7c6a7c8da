import { Button } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { SearchButton } from '../search/SearchButton.tsx';
import { CloseButton } from './CloseButton.tsx';
import { Places } from './Places.tsx';
import { Sheet } from './Sheet.tsx';
import classes from './Shell.module.css';

/** What stands around every page: the name, the sections one can go to, and where the page itself begins. */
export function Shell() {
  const [open, setOpen] = useState(false);
  const path = useRouterState({ select: state => state.location.pathname });
  const main = useRef<HTMLElement>(null);
  const last = useRef(path);

  // A new page begins at its heading, for readers of the screen as for readers of its sound.
  useEffect(() => {
    setOpen(false);
    // The bare address only leads on to the first page.
    if (last.current !== path && last.current !== '/') main.current?.focus({ preventScroll: true });
    last.current = path;
  }, [path]);

  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#main">
        Skip to the page
      </a>
      <header className={classes.side}>
        <div className={classes.top}>
          <Link to="/returns" className={classes.brand}>
            <Mark />
            Waymark
          </Link>
          <Button
            className={classes.menu}
            variant="subtle"
            leftSection={<IconMenu2 size="1.125rem" aria-hidden />}
            aria-haspopup="dialog"
            aria-expanded={open}
            onClick={() => setOpen(true)}
          >
            Menu
          </Button>
        </div>
        <div className={classes.search}>
          <SearchButton />
        </div>
        <div className={classes.beside}>
          <Places />
        </div>
      </header>
      {open && (
        <Sheet label="Menu" from="side" onClose={() => setOpen(false)}>
          {close => (
            <>
              <div className={classes.close}>
                <CloseButton label="Close the menu" onClose={close} />
              </div>
              <Places onGo={close} />
            </>
          )}
        </Sheet>
      )}
      <main id="main" className={classes.main} ref={main} tabIndex={-1} style={{ outline: 'none' }}>
        <div className={classes.inner}>
          <Outlet />
        </div>
      </main>
    </div>
  );
}

/** The mark of the application, drawn at once. */
function Mark() {
  return (
    <svg viewBox="0 0 32 32" className={classes.mark} aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#11616b" />
      <path
        d="M8 9.5l4.2 13L16 13.2l3.8 9.3L24 9.5"
        fill="none"
        stroke="#fff"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
