import { Link } from '@tanstack/react-router';
import { currentLink } from '../shell/current-link.ts';
import { figure } from '../shell/words.ts';
import type { ReturnsSearch, View } from './search.ts';
import classes from './Tabs.module.css';

interface TabsProps {
  readonly view: View;
  readonly tabs: readonly {
    readonly view: View;
    readonly title: string;
    readonly count: number | undefined;
  }[];
}

/** The lists of what was found; each has its own address and keeps the filters. */
export function Tabs({ view, tabs }: TabsProps) {
  return (
    <nav aria-label="Lists" className={classes.tabs}>
      {tabs.map(tab => (
        <Link
          key={tab.view}
          to="/returns"
          search={(now: ReturnsSearch) => ({ ...now, view: tab.view, sort: undefined })}
          resetScroll={false}
          className={classes.tab}
          {...currentLink(tab.view === view)}
        >
          {tab.title}
          {tab.count !== undefined && <span className={classes.count}>{figure(tab.count)}</span>}
        </Link>
      ))}
    </nav>
  );
}
