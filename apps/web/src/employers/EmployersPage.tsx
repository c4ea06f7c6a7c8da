import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ORGANISATION_STATUSES, type Reply } from '@waymark/api';
import bar from '../forms/Bar.module.css';
import classes from '../forms/Form.module.css';
import { useWords } from '../forms/use-words.ts';
import { NotRead } from '../server/NotRead.tsx';
import { Shared } from '../server/Shared.tsx';
import { ShowMore } from '../server/ShowMore.tsx';
import { Total } from '../server/Total.tsx';
import { askPages } from '../server/use-ask.ts';
import { useMay } from '../server/use-session.ts';
import { SavedFilters } from '../shared/SavedFilters.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { type Column, VirtualTable } from '../table/VirtualTable.tsx';
import { Status } from './Status.tsx';
import { readEmployersSearch } from './section.ts';

type Row = Reply<'organisations.list'>['rows'][number];

/** The employers of the provider. */
export function EmployersPage() {
  return <Shared title="Employers">{() => <Employers />}</Shared>;
}

function Employers() {
  const search = useSearch({ from: '/employers' });
  const navigate = useNavigate({ from: '/employers' });
  const may = useMay();
  const [words, setWords] = useWords(
    search.q,
    q => void navigate({ search: before => ({ ...before, q }), replace: true }),
  );
  const list = useInfiniteQuery(
    askPages('organisations.list', {
      query: {
        search: search.q,
        status: search.status && [search.status],
        sort: 'name',
        order: 'asc',
        limit: 100,
      },
    }),
  );
  const rows = list.data?.pages.flatMap(page => page.rows) ?? [];
  return (
    <>
      <PageHead
        title="Employers"
        actions={
          <>
            {may('imports.begin') && (
              <Button
                variant="default"
                renderRoot={props => <Link {...props} to="/data" search={{ holds: 'organisations' }} />}
              >
                Import and export
              </Button>
            )}
            {may('organisations.create') && (
              <Button component={Link} to="/employers/new">
                Add an employer
              </Button>
            )}
          </>
        }
      >
        Organisations that take participants on. A job can be recorded with one once it is confirmed.
      </PageHead>
      <div className={bar.bar}>
        <TextInput
          type="search"
          label="Name begins with"
          value={words}
          onChange={event => setWords(event.currentTarget.value)}
        />
        <NativeSelect
          label="Status"
          value={search.status ?? ''}
          onChange={event => {
            const status = ORGANISATION_STATUSES.find(one => one === event.currentTarget.value);
            void navigate({ search: before => ({ ...before, status }) });
          }}
          data={[{ value: '', label: 'Any' }, ...ORGANISATION_STATUSES]}
        />
      </div>
      <SavedFilters
        list="organisations"
        search={search}
        onPick={filters => void navigate({ search: readEmployersSearch(filters) })}
      />
      <NotRead of={list} />
      <Total of={list} one="employer" />
      {list.data && rows.length === 0 && (
        <p role="status" className={classes.soft}>
          {search.q || search.status
            ? 'No employer matches these filters. Take one of them away.'
            : `There is no employer yet.${may('organisations.create') ? ' Add the first one here, or while you record a job.' : ''}`}
        </p>
      )}
      {rows.length > 0 && (
        <VirtualTable
          label="Employers"
          rows={rows}
          columns={COLUMNS}
          keyOf={row => row.id}
          onOpen={row => void navigate({ to: '/employers/$id', params: { id: row.id } })}
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
    width: 'minmax(12rem, 2fr)',
    narrow: 'line',
    cell: row => (
      <Link to="/employers/$id" params={{ id: row.id }} tabIndex={-1}>
        {row.name}
      </Link>
    ),
  },
  {
    id: 'status',
    title: 'Status',
    width: 'minmax(7rem, 1fr)',
    narrow: 'beside',
    cell: row => <Status status={row.status} />,
  },
  { id: 'owner', title: 'Owner', width: 'minmax(8rem, 1fr)', narrow: 'hidden', cell: row => row.owner.name },
  {
    id: 'category',
    title: 'Category',
    width: 'minmax(7rem, 1fr)',
    narrow: 'hidden',
    cell: row => row.category ?? '',
  },
  {
    id: 'town',
    title: 'Town',
    width: 'minmax(7rem, 1fr)',
    narrow: 'hidden',
    // A postcode is not broken in two.
    cell: row => [row.town, row.postcode?.replace(' ', '\u00a0')].filter(Boolean).join(', '),
  },
  {
    id: 'open',
    title: 'Open trackers',
    width: '7rem',
    end: true,
    narrow: 'hidden',
    cell: row => row.openTrackers,
  },
];
