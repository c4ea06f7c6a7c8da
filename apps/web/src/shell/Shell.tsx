import { Button } from '@mantine/core';
import {
  IconCoinPound,
  IconDatabase,
  IconFileCheck,
  IconListDetails,
  IconMenu2,
  IconWifiOff,
} from '@tabler/icons-react';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { ColourScheme } from './ColourScheme.tsx';
import classes from './Shell.module.css';
import { useOnline } from './use-online.ts';

const PLACES = [
  { to: '/returns', title: 'Returns', Icon: IconFileCheck },
  { to: '/milestones', title: 'Milestones', Icon: IconCoinPound },
  { to: '/rules', title: 'Rules', Icon: IconListDetails },
  { to: '/reference', title: 'Reference data', Icon: IconDatabase },
] as const;

/** What stands around every page: the name, the places one can go to, and where the page itself begins. */
export function Shell() {
  const [open, setOpen] = useState(false);
  const path = useRouterState({ select: state => state.location.pathname });
  const main = useRef<HTMLElement>(null);
  const last = useRef(path);
  const online = useOnline();

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
            aria-expanded={open}
            aria-controls="places"
            onClick={() => setOpen(!open)}
          >
            Menu
          </Button>
        </div>
        <div id="places" className={classes.places} data-open={open || undefined}>
          <nav aria-label="Places">
            <ul className={classes.list}>
              {PLACES.map(({ to, title, Icon }) => (
                <li key={to}>
                  <Link
                    to={to}
                    className={classes.link}
                    aria-current={path.startsWith(to) ? 'page' : undefined}
                    activeProps={{}}
                  >
                    <Icon size="1.1875rem" stroke={1.7} aria-hidden />
                    {title}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className={classes.foot}>
            {!online && (
              <p className={classes.offline} role="status">
                <IconWifiOff size="1.0625rem" aria-hidden />
                No network. Checking and the rules work as ever.
              </p>
            )}
            <ColourScheme />
          </div>
        </div>
      </header>
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
