import { NativeSelect, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { YEARS, type Year, yearLabel } from '@waymark/ilr';
import { useDeferredValue, useMemo, useState } from 'react';
import { useCheck } from '../check/use-check.ts';
import { Outcome } from '../shell/Outcome.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { oneOf } from '../shell/search.ts';
import { capital, count, figure } from '../shell/words.ts';
import { type Column, VirtualTable } from '../table/VirtualTable.tsx';
import classes from './CataloguePage.module.css';
import { RulesNav } from './RulesNav.tsx';
import { type RuleOfYear, rulebook } from './rulebook.ts';
import { type CatalogueSearch, STATUSES } from './search.ts';
import { USUAL_YEAR } from './usual-year.ts';

const names = new Intl.Collator('en-GB', { numeric: true });
/** Values that rules work out from the record: listed beside the rules, but no rules. */
const DERIVED = 'Derived data';

/** All rules of a year: what each says, how it weighs, and whether Waymark checks it. */
export function CataloguePage() {
  const search = useSearch({ from: '/rules' });
  const navigate = useNavigate({ from: '/rules' });
  const check = useCheck();
  const year = search.year ?? check?.head?.year ?? USUAL_YEAR;
  const [words, setWords] = useState(search.q ?? '');
  const q = useDeferredValue(words);
  const go = (change: Partial<CatalogueSearch>) =>
    void navigate({
      search: (now: CatalogueSearch) => ({ ...now, ...change }),
      replace: true,
      resetScroll: false,
    });

  const showAll = () => {
    setWords('');
    void navigate({ search: { year: search.year }, replace: true, resetScroll: false });
  };

  const book = rulebook(year);
  const { category, severity, status, fis, built, sort } = search;
  const rows = useMemo(() => {
    const wanted = q.toLowerCase().split(/\s+/).filter(Boolean);
    const kept = book.filter(
      rule =>
        (category === undefined || rule.entry.category === category) &&
        (severity === undefined || rule.entry.severity === severity) &&
        (status === undefined || rule.entry.status.toLowerCase() === status) &&
        (fis === undefined || (rule.entry.severity !== null && rule.entry.inFis === (fis === 'yes'))) &&
        (built === undefined || (rule.entry.category !== DERIVED && rule.built === (built === 'yes'))) &&
        wanted.every(word => rule.text.includes(word)),
    );
    return inOrder(kept, sort);
  }, [book, category, severity, status, fis, built, sort, q]);
  // A tablet has no room for all of them; each is on the rule's page, too.
  const tight = useMediaQuery('(max-width: 76em)', undefined, { getInitialValueInEffect: false });
  const columns = useMemo(
    () => columnsOf(year).filter(({ id }) => !tight || (id !== 'category' && id !== 'fis')),
    [year, tight],
  );
  const categories = [...new Set(book.map(({ entry }) => entry.category))];
  const asked = book.filter(({ entry }) => entry.category !== DERIVED);
  const lacking = asked.filter(({ built, entry }) => !built && entry.status !== 'Deleted').length;

  return (
    <>
      <PageHead title="Rules">
        Every validation rule on the official list of the year.{' '}
        {lacking === 0
          ? `All ${figure(asked.length)} are built in.`
          : `${figure(lacking)} of ${figure(asked.length)} are not built in, and are listed so that you know what is not checked.`}{' '}
        Beside them stand {count(book.length - asked.length, 'item')} of derived data, values that rules work
        out from the record.
      </PageHead>
      <RulesNav current="/rules" />
      <div className={classes.bar}>
        <TextInput
          className={classes.words}
          type="search"
          label="Search"
          placeholder="Names, messages, fields, codes"
          leftSection={<IconSearch size="1rem" aria-hidden />}
          value={words}
          onChange={event => {
            setWords(event.currentTarget.value);
            go({ q: event.currentTarget.value || undefined });
          }}
        />
        <NativeSelect
          label="Year"
          value={String(year)}
          onChange={event => go({ year: Number(event.currentTarget.value) as Year })}
          data={YEARS.map(one => ({ value: String(one), label: yearLabel(one) }))}
        />
        <NativeSelect
          label="Category"
          value={category ?? ''}
          onChange={event => go({ category: event.currentTarget.value || undefined })}
          data={[{ value: '', label: 'All' }, ...categories.map(one => ({ value: one, label: one }))]}
        />
        <NativeSelect
          label="Severity"
          value={severity ?? ''}
          onChange={event =>
            go({ severity: (event.currentTarget.value || undefined) as 'error' | 'warning' | undefined })
          }
          data={[
            { value: '', label: 'All' },
            { value: 'error', label: 'Errors' },
            { value: 'warning', label: 'Warnings' },
          ]}
        />
        <NativeSelect
          label="Status"
          value={status ?? ''}
          onChange={event => go({ status: oneOf(event.currentTarget.value, STATUSES) })}
          data={[{ value: '', label: 'All' }, ...STATUSES.map(one => ({ value: one, label: capital(one) }))]}
        />
        <NativeSelect
          label="In FIS"
          value={fis ?? ''}
          onChange={event => go({ fis: oneOf(event.currentTarget.value, ['yes', 'no'] as const) })}
          data={[
            { value: '', label: 'All' },
            { value: 'yes', label: 'Run there' },
            { value: 'no', label: 'Not run there' },
          ]}
        />
        <NativeSelect
          label="In Waymark"
          value={built ?? ''}
          onChange={event =>
            go({ built: (event.currentTarget.value || undefined) as 'yes' | 'no' | undefined })
          }
          data={[
            { value: '', label: 'All' },
            { value: 'yes', label: 'Built' },
            { value: 'no', label: 'Not built yet' },
          ]}
        />
      </div>
      <p className={classes.count} role="status">
        {rows.length === book.length ? (
          `${count(book.length, 'entry', 'entries')} in ${yearLabel(year)}`
        ) : (
          <>
            {count(rows.length, 'rule')} of {yearLabel(year)} {rows.length === 1 ? 'matches' : 'match'}{' '}
            <button type="button" className={classes.all} onClick={showAll}>
              Show all
            </button>
          </>
        )}
      </p>
      {rows.length === 0 ? (
        <p className={classes.empty}>
          No rule of {yearLabel(year)} matches. Try fewer words or another year.
        </p>
      ) : (
        <VirtualTable
          label={`Rules of ${yearLabel(year)}`}
          rows={rows}
          columns={columns}
          keyOf={({ entry }) => entry.name}
          onOpen={({ entry }) =>
            void navigate({ to: '/rules/$name', params: { name: entry.name }, search: { year } })
          }
          sort={sort}
          onSort={next => go({ sort: next })}
        />
      )}
    </>
  );
}

function columnsOf(year: Year): Column<RuleOfYear>[] {
  return [
    {
      id: 'name',
      title: 'Rule',
      width: 'minmax(8.5rem, 13rem)',
      sortable: true,
      narrow: 'beside',
      cell: ({ entry }) => (
        <Link
          to="/rules/$name"
          params={{ name: entry.name }}
          search={{ year }}
          className={classes.name}
          tabIndex={-1}
          preload={false}
        >
          {entry.name}
        </Link>
      ),
    },
    {
      id: 'severity',
      title: 'Severity',
      width: '5.75rem',
      sortable: true,
      narrow: 'beside',
      cell: ({ entry }) => (entry.severity === null ? '' : <Outcome kind={entry.severity} />),
    },
    {
      id: 'message',
      title: 'What breaks it',
      width: 'minmax(10rem, 1fr)',
      cell: rule =>
        rule.message || (
          <span className={classes.soft}>
            {rule.entry.category === DERIVED ? 'Derived data' : 'Not built yet'}
          </span>
        ),
    },
    {
      id: 'category',
      title: 'Category',
      width: '7.5rem',
      sortable: true,
      narrow: 'hidden',
      cell: ({ entry }) => entry.category,
    },
    {
      id: 'version',
      title: 'Version',
      width: '5rem',
      sortable: true,
      narrow: 'hidden',
      cell: ({ entry }) =>
        entry.status === 'unknown' ? (
          <span className={classes.soft}>not stated</span>
        ) : (
          <>
            {entry.version} <span className={classes.soft}>{entry.status.toLowerCase()}</span>
          </>
        ),
    },
    {
      id: 'fis',
      title: 'FIS',
      width: '3.75rem',
      sortable: true,
      narrow: 'hidden',
      cell: ({ entry }) =>
        entry.severity === null ? (
          ''
        ) : entry.inFis ? (
          entry.fis === entry.severity || entry.fis === null ? (
            'Yes'
          ) : (
            <Outcome kind={entry.fis} />
          )
        ) : (
          <span className={classes.soft}>Not run</span>
        ),
    },
    {
      id: 'built',
      title: 'In Waymark',
      width: '6.25rem',
      sortable: true,
      narrow: 'hidden',
      cell: rule =>
        rule.entry.category === DERIVED ? (
          ''
        ) : rule.built ? (
          <Outcome kind="passed" word="Built" />
        ) : (
          <Outcome kind="not checked" word="Not built" />
        ),
    },
  ];
}

const KEYS: Record<string, (rule: RuleOfYear) => string> = {
  name: ({ entry }) => entry.name,
  severity: ({ entry }) => entry.severity ?? 'none',
  category: ({ entry }) => entry.category,
  version: ({ entry }) => `${entry.version} ${entry.status}`,
  fis: ({ entry }) => (entry.severity === null ? '2' : entry.inFis ? '0' : '1'),
  built: rule => (rule.built ? '0' : '1'),
};

function inOrder(rows: readonly RuleOfYear[], sort: string | undefined): readonly RuleOfYear[] {
  const down = sort?.startsWith('-') === true;
  const keyOf = sort === undefined ? undefined : KEYS[down ? sort.slice(1) : sort];
  if (!keyOf) return rows;
  return rows.toSorted(
    (a, b) =>
      (down ? -1 : 1) * names.compare(keyOf(a), keyOf(b)) || names.compare(a.entry.name, b.entry.name),
  );
}
