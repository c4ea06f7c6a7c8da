import { Link, useNavigate } from '@tanstack/react-router';
import { ukDate } from '@waymark/ilr/dates';
import { useMemo } from 'react';
import empty from '../returns/Violations.module.css';
import { figure } from '../shell/words.ts';
import { type Column, VirtualTable } from '../table/VirtualTable.tsx';
import classes from './BootcampsList.module.css';
import { Filters } from './Filters.tsx';
import { firstOpen, isFiltered, type Reason, sorted, type Totals } from './overview.ts';
import type { BootcampRow, MilestoneCell } from './protocol.ts';
import { State } from './State.tsx';
import { bootcampAddress, type MilestonesSearch } from './search.ts';
import { shortReason } from './short-reason.ts';
import { pounds, TITLES } from './words.ts';

interface BootcampsListProps {
  readonly rows: readonly BootcampRow[];
  readonly all: readonly BootcampRow[];
  readonly totals: Totals;
  readonly reasons: readonly Reason[];
  readonly search: MilestonesSearch;
  readonly onChange: (change: Partial<MilestonesSearch>) => void;
}

/** One line a bootcamp: its three milestones at a glance. */
export function BootcampsList({ rows, all, totals, reasons, search, onChange }: BootcampsListProps) {
  const navigate = useNavigate();
  const ordered = useMemo(() => sorted(rows, search.sort), [rows, search.sort]);
  const narrowed = isFiltered(search);
  return (
    <>
      <Filters search={search} totals={totals} reasons={reasons} onChange={onChange} />
      <p className={empty.count} role="status">
        {narrowed ? `${figure(rows.length)} of ${figure(all.length)} bootcamps match` : ''}
      </p>
      {rows.length === 0 ? (
        <p className={empty.empty}>
          No bootcamp matches these filters.{' '}
          <button type="button" className={empty.textButton} onClick={() => onChange(NO_FILTERS)}>
            Show all
          </button>
        </p>
      ) : (
        <VirtualTable
          label="Skills Bootcamps"
          rows={ordered}
          columns={COLUMNS}
          keyOf={row => row.id}
          onOpen={row => void navigate(bootcampAddress(row))}
          sort={search.sort}
          onSort={sort => onChange({ sort })}
        />
      )}
    </>
  );
}

const NO_FILTERS = {
  contract: undefined,
  q: undefined,
  state: undefined,
  milestone: undefined,
  money: undefined,
  why: undefined,
};

const COLUMNS: Column<BootcampRow>[] = [
  {
    id: 'learner',
    title: 'Learner',
    width: 'minmax(7rem, 1.2fr)',
    sortable: true,
    cell: row => (
      <>
        <Link {...bootcampAddress(row)} className={classes.name} tabIndex={-1}>
          {row.learnRefNumber}
        </Link>{' '}
        <span className={classes.soft}>{row.name}</span>
      </>
    ),
  },
  {
    id: 'contract',
    title: 'Contract',
    width: 'minmax(5.5rem, 0.9fr)',
    sortable: true,
    narrow: 'not on a phone',
    cell: row => row.conRefNumber || <span className={classes.soft}>no ConRefNumber</span>,
  },
  ...([1, 2, 3] as const).map(
    (milestone): Column<BootcampRow> => ({
      id: TITLES[milestone].toLowerCase(),
      title: TITLES[milestone],
      width: 'minmax(7rem, 1.3fr)',
      sortable: true,
      narrow: 'not on a phone',
      cell: row => <Cell row={row} cell={row.milestones[milestone - 1]!} />,
    }),
  ),
  {
    id: 'glance',
    title: 'Start, completion, outcome',
    width: 'auto',
    narrow: 'only',
    cell: row => <Glance row={row} />,
  },
  {
    id: 'due',
    title: 'Due in all',
    width: '5.5rem',
    sortable: true,
    end: true,
    narrow: 'not on a phone',
    cell: row => <DueInAll row={row} />,
  },
];

/** On a narrow screen the three stand side by side in one cell. */
function Glance({ row }: { readonly row: BootcampRow }) {
  return (
    <span className={classes.glance}>
      {row.milestones.map(({ milestone, state }) => (
        <span key={milestone}>
          <span className={classes.which}>{TITLES[milestone]}</span>
          <State state={state} />
        </span>
      ))}
    </span>
  );
}

function DueInAll({ row }: { readonly row: BootcampRow }) {
  const due = row.money.filter(({ kind }) => kind === 'earned');
  if (due.length === 0) return <span className={classes.soft}>nothing</span>;
  if (due.some(({ pence }) => pence === null)) return <span className={classes.soft}>not known</span>;
  return <strong>{pounds(due.reduce((sum, { pence }) => sum + pence!, 0))}</strong>;
}

function Cell({ row, cell }: { readonly row: BootcampRow; readonly cell: MilestoneCell }) {
  return (
    <>
      <span className={classes.line}>
        {/* The amount beside the icon and the date below it fit the columns of a tablet. */}
        <State state={cell.state} {...(isDueWithAmount(cell) && { word: pounds(cell.pence!) })} />
      </span>
      <span className={`${classes.line} ${classes.detail}`}>{detail(row, cell)}</span>
    </>
  );
}

function isDueWithAmount({ state, pence }: MilestoneCell): boolean {
  return state === 'due' && pence !== null;
}

/** The date of what is due; of what is not, what stopped it. */
function detail(row: BootcampRow, cell: MilestoneCell): string {
  if (cell.state === 'due') return isDueWithAmount(cell) ? `due ${ukDate(cell.date!)}` : ukDate(cell.date!);
  if (cell.state !== 'blocked') return shortReason(cell.stoppedBy ?? '');
  // What blocks one blocks all: it is told once.
  return firstOpen(row) === cell ? row.blockedBy.join(', ') : '';
}
