import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { PROGRAMME_STATUSES, type Reply } from '@waymark/api';
import { ukDate } from '@waymark/ilr/dates';
import classes from '../forms/Form.module.css';
import { NotRead } from '../server/NotRead.tsx';
import { Shared } from '../server/Shared.tsx';
import { ShowMore } from '../server/ShowMore.tsx';
import { Total } from '../server/Total.tsx';
import { askPages } from '../server/use-ask.ts';
import { useMay } from '../server/use-session.ts';
import { SavedFilters } from '../shared/SavedFilters.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { type Column, VirtualTable } from '../table/VirtualTable.tsx';
import { Filters } from './Filters.tsx';
import { Rag } from './Rag.tsx';
import { readSearch } from './section.ts';

type Row = Reply<'participants.list'>['rows'][number];

/** The participants whom one may see. */
export function ParticipantsPage() {
  return <Shared title="Participants">{session => <Participants everyGroup={session.allGroups} />}</Shared>;
}

function Participants({ everyGroup }: { readonly everyGroup: boolean }) {
  const search = useSearch({ from: '/participants' });
  const navigate = useNavigate({ from: '/participants' });
  const may = useMay();
  const status = PROGRAMME_STATUSES.find(one => one === search.status);
  const list = useInfiniteQuery(
    askPages('participants.list', {
      query: {
        search: search.q,
        groupId: search.group && [search.group],
        programmeId: search.programme && [search.programme],
        programmeStatus: status && [status],
        rag: search.rag && [search.rag],
        caseOwnerId: search.owner,
        archived: search.archived === 'yes' ? 'true' : 'false',
        sort: 'surname',
        order: 'asc',
        limit: 100,
      },
    }),
  );
  const rows = list.data?.pages.flatMap(page => page.rows) ?? [];
  const filtered = Object.keys(search).length > 0;
  return (
    <>
      <PageHead
        title="Participants"
        actions={
          <>
            {may('imports.begin') && (
              <Button component={Link} to="/data" variant="default">
                Import and export
              </Button>
            )}
            {may('participants.create') && (
              <Button component={Link} to="/participants/new">
                Add a participant
              </Button>
            )}
          </>
        }
      >
        People on a programme: how each is doing, and which milestone comes next.
      </PageHead>
      <Filters />
      <SavedFilters
        list="participants"
        search={search}
        onPick={filters => void navigate({ search: readSearch(filters) })}
      />
      <NotRead of={list} />
      {!list.data && !list.error && <p role="status">Reading the participants …</p>}
      <Total of={list} one="participant" />
      {list.data && rows.length === 0 && (
        <p role="status" className={classes.soft}>
          {filtered
            ? 'No participant matches these filters. Take one of them away.'
            : `There is no participant ${everyGroup ? 'to show' : 'in the groups that you see'}.`}
          {!filtered && may('participants.create') && ' To add one, use “Add a participant”.'}
        </p>
      )}
      {rows.length > 0 && (
        <VirtualTable
          label="Participants"
          rows={rows}
          columns={COLUMNS}
          keyOf={row => row.id}
          onOpen={row => void navigate({ to: '/participants/$id', params: { id: row.id } })}
        />
      )}
      <ShowMore of={list} />
    </>
  );
}

const COLUMNS: Column<Row>[] = [
  {
    id: 'name',
    title: 'Name',
    width: 'minmax(10rem, 1.5fr)',
    narrow: 'line',
    cell: row => (
      <Link to="/participants/$id" params={{ id: row.id }} tabIndex={-1}>
        {row.firstName} {row.surname}
      </Link>
    ),
  },
  {
    id: 'reference',
    title: 'Reference',
    width: 'minmax(6rem, 0.75fr)',
    narrow: 'hidden',
    cell: row => row.reference ?? '',
  },
  {
    id: 'programme',
    title: 'Programme and start',
    width: 'minmax(10rem, 1.25fr)',
    narrow: 'hidden',
    cell: row =>
      row.programme ? (
        <>
          {row.programme.name}
          {row.programmeStart && (
            <>
              , <span className={classes.soft}>{ukDate(row.programmeStart)}</span>
            </>
          )}
        </>
      ) : (
        <span className={classes.soft}>none</span>
      ),
  },
  {
    id: 'status',
    title: 'Status',
    width: 'minmax(7rem, 0.75fr)',
    narrow: 'beside',
    cell: row => row.programmeStatus,
  },
  { id: 'rag', title: 'RAG', width: '6rem', narrow: 'beside', cell: row => <Rag rag={row.rag} /> },
  {
    id: 'next',
    title: 'Next milestone',
    width: 'minmax(10rem, 1.25fr)',
    narrow: 'beside',
    cell: ({ nextMilestone }) =>
      nextMilestone && (
        <>
          {nextMilestone.name},{' '}
          {nextMilestone.projectedDate ? (
            ukDate(nextMilestone.projectedDate)
          ) : (
            <span className={classes.soft}>no date</span>
          )}
        </>
      ),
  },
  {
    id: 'owner',
    title: 'Case owner',
    width: 'minmax(8rem, 1fr)',
    narrow: 'hidden',
    cell: row => row.caseOwner?.name ?? <span className={classes.soft}>nobody</span>,
  },
];
