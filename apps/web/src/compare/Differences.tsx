import { IconDownload } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import tabs from '../returns/Tabs.module.css';
import empty from '../returns/Violations.module.css';
import { ActButton } from '../shell/ActButton.tsx';
import { currentLink } from '../shell/current-link.ts';
import { saveAs } from '../shell/save-as.ts';
import { figure } from '../shell/words.ts';
import type { ComparisonState } from './comparison-session.ts';
import classes from './Differences.module.css';
import { Filters } from './Filters.tsx';
import { isNarrowed, learnersOf, milestonesOf, violationsOf } from './narrow.ts';
import type { Ends } from './protocol.ts';
import { differencesCsv } from './save.ts';
import type { CompareSearch, View } from './search.ts';
import { LearnersTable, MilestonesTable, ViolationsTable } from './Tables.tsx';

const TITLES: Readonly<Record<View, string>> = {
  learners: 'Learners',
  violations: 'Violations',
  milestones: 'Milestones',
};

const ONE: Readonly<Record<View, string>> = {
  learners: 'learners',
  violations: 'violations',
  milestones: 'milestones',
};

/** The lists of differences, one at a time; the address says which, and how it is narrowed. */
export function Differences({ state, ends }: { readonly state: ComparisonState; readonly ends: Ends }) {
  const search = useSearch({ from: '/returns/compare' });
  const navigate = useNavigate({ from: '/returns/compare' });
  const go = (change: Partial<CompareSearch>) =>
    void navigate({ search: (now: CompareSearch) => ({ ...now, ...change }), resetScroll: false });
  const view = search.list ?? firstFilled(state);
  const { kind, rule, severity, q, sort } = search;
  const narrowing = useMemo(() => ({ kind, rule, severity, q, sort }), [kind, rule, severity, q, sort]);
  const rows = useMemo(
    () => ({
      learners: view === 'learners' ? learnersOf(state.learners, narrowing) : [],
      violations: view === 'violations' ? violationsOf(state.violations, narrowing) : [],
      milestones: view === 'milestones' ? milestonesOf(state.milestones, narrowing) : [],
    }),
    [state, view, narrowing],
  );
  const shown = rows[view].length;
  const all = state[view].length;
  const narrowed = isNarrowed(search);
  const sorting = { sort, onSort: (next: string | undefined) => go({ sort: next }) };
  return (
    <section aria-label="What has changed" className={empty.section}>
      <nav aria-label="Lists" className={tabs.tabs}>
        {(Object.keys(TITLES) as View[]).map(one => (
          <Link
            key={one}
            to="/returns/compare"
            search={{ list: one }}
            resetScroll={false}
            className={tabs.tab}
            {...currentLink(one === view)}
          >
            {TITLES[one]}
            <span className={tabs.count}>{figure(state[one].length)}</span>
          </Link>
        ))}
      </nav>
      {all === 0 ? (
        <p className={empty.empty}>{NOTHING[view](ends)}</p>
      ) : (
        <>
          <Filters view={view} search={search} state={state} onChange={go} />
          <div className={classes.line}>
            <p className={empty.count} role="status">
              {narrowed ? `${figure(shown)} of ${figure(all)} ${ONE[view]} match` : ''}
            </p>
            <SaveButtons rows={rows} state={state} narrowed={narrowed} what={ONE[view]} />
          </div>
          {shown === 0 ? (
            <p className={empty.empty}>
              Nothing matches these filters.{' '}
              <button type="button" className={empty.textButton} onClick={() => go(NO_FILTERS)}>
                Show all
              </button>
            </p>
          ) : view === 'learners' ? (
            <LearnersTable rows={rows.learners} {...sorting} />
          ) : view === 'violations' ? (
            <ViolationsTable rows={rows.violations} {...sorting} />
          ) : (
            <MilestonesTable rows={rows.milestones} {...sorting} />
          )}
        </>
      )}
    </section>
  );
}

const NO_FILTERS = { kind: undefined, rule: undefined, severity: undefined, q: undefined };

const NOTHING: Readonly<Record<View, (ends: Ends) => string>> = {
  learners: () => 'The same learners are in both returns, and their records are the same.',
  violations: () => 'No violation was found in either return, in what was checked.',
  milestones: ({ earlier, later }) =>
    earlier.due.milestones + later.due.milestones === 0
      ? 'No Skills Bootcamp milestone is due in either return.'
      : 'Every milestone that was due is due as it was.',
};

/** The list to begin with: the first that has something to say. */
function firstFilled(state: ComparisonState): View {
  if (state.learners.length > 0) return 'learners';
  return state.violations.length > 0 ? 'violations' : 'milestones';
}

interface SaveButtonsProps {
  readonly rows: Pick<ComparisonState, 'learners' | 'violations' | 'milestones'>;
  readonly state: ComparisonState;
  readonly narrowed: boolean;
  readonly what: string;
}

function SaveButtons({ rows, state, narrowed, what }: SaveButtonsProps) {
  const save = async (differences: Parameters<typeof differencesCsv>[0], name: string) =>
    saveAs(await differencesCsv(differences), name);
  const { learners, milestones, violations } = state;
  const moved = violations.filter(({ kind }) => kind !== 'remaining');
  return (
    <div className={`${classes.save} no-print`}>
      <ActButton
        size="xs"
        leftSection={<IconDownload size="1.0625rem" aria-hidden />}
        act={() => save(rows, `Comparison ${what}.csv`)}
      >
        {narrowed ? `These ${what} (CSV)` : `All ${what} (CSV)`}
      </ActButton>
      <ActButton size="xs" act={() => save({ learners, violations: moved, milestones }, 'Comparison.csv')}>
        Every difference (CSV)
      </ActButton>
    </div>
  );
}
