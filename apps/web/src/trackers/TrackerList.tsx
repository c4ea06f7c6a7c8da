import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Call, Reply } from '@waymark/api';
import { ukDate } from '@waymark/ilr/dates';
import classes from '../forms/Form.module.css';
import { NotRead } from '../server/NotRead.tsx';
import { ShowMore } from '../server/ShowMore.tsx';
import { Total } from '../server/Total.tsx';
import { askPages } from '../server/use-ask.ts';
import { type Column, VirtualTable } from '../table/VirtualTable.tsx';

type Row = Reply<'trackers.list'>['rows'][number];

interface TrackerListProps {
  readonly query: Omit<NonNullable<Call<'trackers.list'>['query']>, 'after'>;
  /** What is said where there is none. */
  readonly none: string;
  /** They are all of one participant, or with one employer, who is not named again. */
  readonly ofOne?: 'participant' | 'employer';
}

/** Trackers, newest first. */
export function TrackerList({ query, none, ofOne }: TrackerListProps) {
  const navigate = useNavigate();
  const list = useInfiniteQuery(askPages('trackers.list', { query: { ...query, limit: 100 } }));
  const rows = list.data?.pages.flatMap(page => page.rows) ?? [];
  if (list.error) return <NotRead of={list} />;
  if (!list.data) return <p role="status">Reading the trackers …</p>;
  if (rows.length === 0) return <p className={classes.soft}>{none}</p>;
  return (
    <>
      <Total of={list} one="tracker" />
      <VirtualTable
        label="Trackers"
        rows={rows}
        columns={ofOne ? OF_ONE[ofOne] : COLUMNS}
        keyOf={row => row.id}
        onOpen={row => void navigate({ to: '/trackers/$id', params: { id: row.id } })}
      />
      <ShowMore of={list} />
    </>
  );
}

const COLUMNS: Column<Row>[] = [
  {
    id: 'participant',
    title: 'Participant',
    width: 'minmax(10rem, 1.5fr)',
    narrow: 'line',
    cell: row => (
      <Link to="/trackers/$id" params={{ id: row.id }} tabIndex={-1}>
        {row.participant.name}
      </Link>
    ),
  },
  {
    id: 'type',
    title: 'Type',
    width: 'minmax(8rem, 1fr)',
    narrow: 'beside',
    cell: row => (row.description ? `${row.type}: ${row.description}` : row.type),
  },
  { id: 'status', title: 'Status', width: '7rem', narrow: 'beside', cell: row => row.status },
  {
    id: 'employer',
    title: 'Employer',
    width: 'minmax(8rem, 1fr)',
    narrow: 'hidden',
    cell: row => row.organisation?.name ?? '',
  },
  {
    id: 'dates',
    title: 'Start and end',
    width: 'minmax(9rem, 1fr)',
    narrow: 'hidden',
    cell: row =>
      row.startDate ? `${ukDate(row.startDate)}${row.endDate ? ` to ${ukDate(row.endDate)}` : ', open'}` : '',
  },
  {
    id: 'assignee',
    title: 'Assignee',
    width: 'minmax(8rem, 1fr)',
    narrow: 'hidden',
    cell: row => row.assignee?.name ?? <span className={classes.soft}>nobody</span>,
  },
];

const OF_ONE_PARTICIPANT = COLUMNS.filter(({ id }) => id !== 'participant').map(
  (column): Column<Row> =>
    column.id === 'type'
      ? {
          ...column,
          narrow: 'line',
          cell: row => (
            <Link to="/trackers/$id" params={{ id: row.id }} tabIndex={-1}>
              {column.cell(row)}
            </Link>
          ),
        }
      : column,
);

const OF_ONE: Record<NonNullable<TrackerListProps['ofOne']>, Column<Row>[]> = {
  participant: OF_ONE_PARTICIPANT,
  employer: COLUMNS.filter(({ id }) => id !== 'employer'),
};
