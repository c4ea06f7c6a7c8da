import { IconWifiOff } from '@tabler/icons-react';
import { Link, useRouteContext, useRouterState } from '@tanstack/react-router';
import { ColourScheme } from './ColourScheme.tsx';
import classes from './Places.module.css';
import { addressOfSection, GROUPS, holdsRoute } from './section.ts';
import { useOnline } from './use-online.ts';

/** The sections one can go to, those of this machine apart from those that are shared, and what concerns all of them. */
export function Places({ onGo }: { readonly onGo?: () => void }) {
  const { sections } = useRouteContext({ from: '__root__' });
  const page = useRouterState({ select: state => state.matches.at(-1)?.routeId });
  const online = useOnline();
  return (
    <div className={classes.places}>
      <nav aria-label="Sections" className={classes.places}>
        {Object.entries(GROUPS).map(([group, { title, note }]) => {
          const here = sections.filter(section => section.group === group);
          if (here.length === 0) return null;
          return (
            <div key={group} className={classes.group}>
              <p className={classes.heading} id={`sections-${group}`}>
                {title} <span className={classes.note}>{note}</span>
              </p>
              <ul className={classes.list} aria-labelledby={`sections-${group}`}>
                {here.map(section => (
                  <li key={section.title}>
                    <Link
                      to={addressOfSection(section)}
                      className={classes.link}
                      aria-current={page && holdsRoute(section, page) ? 'page' : undefined}
                      activeProps={{}}
                      // Else a page below another section's address would belong to both.
                      activeOptions={{ exact: true }}
                      onClick={onGo}
                    >
                      <section.Icon size="1.1875rem" stroke={1.7} aria-hidden />
                      {section.title}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
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
  );
}
