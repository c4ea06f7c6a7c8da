import { Link } from '@tanstack/react-router';
import tabs from '../returns/Tabs.module.css';
import { currentLink } from '../shell/current-link.ts';
import { figure } from '../shell/words.ts';
import type { MilestonesSearch, View } from './search.ts';

interface TabsProps {
  readonly view: View;
  readonly tabs: readonly {
    readonly view: View;
    readonly title: string;
    readonly count: number | undefined;
  }[];
}

/** The views of the milestones; each has its own address and keeps the contract that was chosen. */
export function Tabs({ view, tabs: all }: TabsProps) {
  return (
    <nav aria-label="Views" className={tabs.tabs}>
      {all.map(tab => (
        <Link
          key={tab.view}
          to="/milestones"
          search={(now: MilestonesSearch) => ({ ...now, show: tab.view, sort: undefined })}
          resetScroll={false}
          className={tabs.tab}
          {...currentLink(tab.view === view)}
        >
          {tab.title}
          {tab.count !== undefined && <span className={tabs.count}>{figure(tab.count)}</span>}
        </Link>
      ))}
    </nav>
  );
}
