import { Link, useNavigate } from '@tanstack/react-router';
import { becauseText, type Who } from '@waymark/compare';
import { ukDate } from '@waymark/ilr/dates';
import { pounds } from '../milestones/words.ts';
import table from '../returns/Tables.module.css';
import { Outcome } from '../shell/Outcome.tsx';
import { figure, shown } from '../shell/words.ts';
import { type Column, VirtualTable } from '../table/VirtualTable.tsx';
import type { LearnerRow, MilestoneRow, ViolationRow } from './comparison-session.ts';
import { Kind } from './Kind.tsx';
import { changeText, contractOf, differenceOf, findingOf, nameOf, paymentTitle } from './narrow.ts';
import type { CompareSearch } from './search.ts';
import classes from './Tables.module.css';

interface TableProps<Row> {
  readonly rows: readonly Row[];
  readonly sort: string | undefined;
  readonly onSort: (sort: string | undefined) => void;
}

/** Where a learner's differences are. What is about the file has none. */
const addressOf = (who: Who | null) => ({
  to: '/returns/compare' as const,
  search: (now: CompareSearch) => ({ ...now, learner: who?.LearnRefNumber ?? '' }),
});

function Learner({ who }: { readonly who: Who | null }) {
  if (!who) return <span className={table.soft}>the file</span>;
  return (
    <>
      <Link {...addressOf(who)} className={table.name} tabIndex={-1}>
        {who.LearnRefNumber || 'no LearnRefNumber'}
      </Link>{' '}
      <span className={table.soft}>
        {nameOf(who)}
        {who.was !== null && `, was ${who.was}`}
      </span>
    </>
  );
}

const kind: Column<LearnerRow | ViolationRow | MilestoneRow> = {
  id: 'kind',
  title: 'Difference',
  width: '9.25rem',
  sortable: true,
  narrow: 'beside',
  cell: row => <Kind kind={row.kind} />,
};

const learner: Column<LearnerRow | ViolationRow | MilestoneRow> = {
  id: 'learner',
  title: 'Learner',
  width: 'minmax(9rem, 15rem)',
  sortable: true,
  cell: row => <Learner who={row.learner} />,
};

const LEARNERS: readonly Column<LearnerRow>[] = [
  kind,
  learner,
  {
    id: 'what',
    title: 'What has changed',
    width: 'minmax(14rem, 1fr)',
    cell: ({ changes }) => (
      <>
        {changes.slice(0, 2).map(change => (
          <span key={changeText(change)} className={table.oneLine}>
            {changeText(change)}
          </span>
        ))}
      </>
    ),
  },
  {
    id: 'changes',
    title: 'Changes',
    width: '5rem',
    sortable: true,
    end: true,
    narrow: 'hidden',
    cell: row => (row.kind === 'changed' ? figure(row.changes.length) : ''),
  },
];

/** Learners who were added, dropped or changed. */
export function LearnersTable(props: TableProps<LearnerRow>) {
  return <Table label="Learners" columns={LEARNERS} {...props} />;
}

const VIOLATIONS: readonly Column<ViolationRow>[] = [
  { ...kind, width: '7.25rem' },
  {
    id: 'rule',
    title: 'Rule',
    // The longest names fit.
    width: 'minmax(8rem, 14rem)',
    sortable: true,
    narrow: 'beside',
    cell: row => <span className={classes.rule}>{row.rule}</span>,
  },
  {
    id: 'learner',
    title: 'Learner and aim',
    width: 'minmax(8rem, 12.5rem)',
    sortable: true,
    narrow: 'beside',
    cell: row => {
      const { aimSeqNumber } = findingOf(row);
      return (
        <>
          <Learner who={row.learner} />
          {aimSeqNumber !== null && (
            <span className={`${table.soft} ${classes.aim}`}>, aim {aimSeqNumber}</span>
          )}
        </>
      );
    },
  },
  {
    id: 'severity',
    title: 'Severity',
    width: '7rem',
    sortable: true,
    narrow: 'beside',
    cell: row => <Outcome kind={findingOf(row).severity} short />,
  },
  {
    id: 'message',
    title: 'What is wrong, and what the rule read',
    width: 'minmax(14rem, 1fr)',
    cell: row => (
      <>
        <span className={table.oneLine}>{findingOf(row).message}</span>
        <span className={`${table.oneLine} ${table.soft}`}>
          {becauseText(row) ||
            findingOf(row)
              .values.map(({ field, value }) => `${field} ${shown(value)}`)
              .join(' · ')}
        </span>
      </>
    ),
  },
];

/** Violations that are new, fixed or remaining. */
export function ViolationsTable(props: TableProps<ViolationRow>) {
  return <Table label="Violations" columns={VIOLATIONS} {...props} />;
}

const MILESTONES: readonly Column<MilestoneRow>[] = [
  kind,
  {
    id: 'milestone',
    title: 'Milestone',
    width: '7.5rem',
    sortable: true,
    narrow: 'beside',
    cell: row => paymentTitle(row),
  },
  { ...learner, width: 'minmax(9rem, 14rem)' },
  {
    id: 'contract',
    title: 'Contract',
    width: 'minmax(7rem, 1fr)',
    sortable: true,
    narrow: 'hidden',
    cell: row => contractOf(row) || <span className={table.soft}>no ConRefNumber</span>,
  },
  {
    id: 'earlier',
    title: 'Earlier return',
    width: 'minmax(8rem, 1fr)',
    sortable: true,
    narrow: 'hidden',
    cell: row => <Payment of={row} side="earlier" />,
  },
  {
    id: 'later',
    title: 'Later return',
    width: 'minmax(8rem, 1fr)',
    sortable: true,
    narrow: 'hidden',
    cell: row => <Payment of={row} side="later" />,
  },
  {
    id: 'both',
    title: 'Earlier and later',
    width: 'auto',
    narrow: 'only',
    cell: row => (
      <>
        <Payment of={row} side="earlier" /> → <Payment of={row} side="later" />
      </>
    ),
  },
  {
    id: 'difference',
    title: 'Difference in money',
    width: '8rem',
    sortable: true,
    end: true,
    narrow: 'hidden',
    cell: row => <Difference row={row} />,
  },
];

/** Milestones that are newly due, no longer due, or due otherwise. */
export function MilestonesTable(props: TableProps<MilestoneRow>) {
  return <Table label="Milestones" columns={MILESTONES} {...props} />;
}

function Payment({ of, side }: { readonly of: MilestoneRow; readonly side: 'earlier' | 'later' }) {
  const payment = of[side];
  if (!payment) return <span className={table.soft}>{of.kind === 'changed' ? '' : 'no bootcamp'}</span>;
  if (payment.status !== 'due') return <span className={table.soft}>{payment.status}</span>;
  const { date, amountPence, period } = payment;
  const month = period === null ? '' : `, R${String(period).padStart(2, '0')}`;
  return (
    <span className={classes.payment}>
      <span>
        {date && ukDate(date)}
        {month}
      </span>{' '}
      {amountPence !== null && <span>{pounds(amountPence)}</span>}
    </span>
  );
}

function Difference({ row }: { readonly row: MilestoneRow }) {
  const pence = differenceOf(row);
  if (pence === undefined) return <span className={table.soft}>not known</span>;
  if (pence === 0) return <span className={table.soft}>none</span>;
  return (
    <strong>
      {pence < 0 ? '−' : '+'}
      {pounds(Math.abs(pence))}
    </strong>
  );
}

interface AnyTableProps<Row> extends TableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
}

function Table<Row extends LearnerRow | ViolationRow | MilestoneRow>(props: AnyTableProps<Row>) {
  const navigate = useNavigate();
  return (
    <VirtualTable
      {...props}
      keyOf={row => row.id}
      onOpen={row => {
        if (row.learner) void navigate(addressOf(row.learner));
      }}
    />
  );
}
