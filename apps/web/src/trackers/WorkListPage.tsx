import { IconAlertTriangle, IconClock, IconFileAlert, IconHourglass, IconMail } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Reply } from '@waymark/api';
import { longDate } from '@waymark/ilr/dates';
import bar from '../forms/Bar.module.css';
import classes from '../forms/Form.module.css';
import { PeopleSelect } from '../forms/PeopleSelect.tsx';
import { NotRead } from '../server/NotRead.tsx';
import { Shared } from '../server/Shared.tsx';
import { ask, SAYS_WHY } from '../server/use-ask.ts';
import { SavedFilters } from '../shared/SavedFilters.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { today } from '../shell/today.ts';

type Row = Reply<'workList.read'>['rows'][number];

const KINDS: Record<Row['kind'], { title: string; Icon: typeof IconClock }> = {
  due: { title: 'Due', Icon: IconClock },
  'window-closes': { title: 'The window closes', Icon: IconHourglass },
  'lacks-evidence': { title: 'Lacks evidence', Icon: IconFileAlert },
  incomplete: { title: 'Incomplete', Icon: IconAlertTriangle },
  referral: { title: 'Referrals to compare', Icon: IconMail },
};

/** What a date is, where the sentence below it does not say so. */
const DATES: Partial<Record<Row['kind'], (date: string) => string>> = {
  'lacks-evidence': date => (date > today() ? 'expected' : 'reached'),
  incomplete: () => 'from',
};

/** What one person has to look at. */
export function WorkListPage() {
  return <Shared title="Work list">{({ person }) => <WorkList me={person.id} />}</Shared>;
}

function WorkList({ me }: { readonly me: string }) {
  const search = useSearch({ from: '/work-list' });
  const { assignee = me } = search;
  const navigate = useNavigate({ from: '/work-list' });
  const list = useQuery({
    ...ask('workList.read', { query: { assigneeId: assignee, includeUnassigned: 'true' } }),
    ...SAYS_WHY,
  });
  const { data, error } = list;
  return (
    <>
      <PageHead title="Work list">What is due, what lacks evidence, whose window closes.</PageHead>
      <div className={bar.bar}>
        <PeopleSelect
          label="Whose"
          nobody="Mine"
          value={assignee}
          onChange={id => void navigate({ search: { assignee: id && id !== me ? id : undefined } })}
        />
      </div>
      <SavedFilters
        list="work-list"
        search={search}
        onPick={filters => void navigate({ search: { assignee: filters.assignee } })}
      />
      <NotRead of={list} />
      {!data && !error && <p role="status">Looking at what is to be done …</p>}
      {data && data.rows.length === 0 && (
        <p className={classes.soft}>Nothing is waiting. New work appears here by itself.</p>
      )}
      <div className={classes.cards} style={{ marginBlockStart: '1rem' }}>
        {(Object.keys(KINDS) as Row['kind'][]).map(kind => {
          const rows = data?.rows.filter(row => row.kind === kind) ?? [];
          return rows.length === 0 ? null : <Kind key={kind} kind={kind} rows={rows} />;
        })}
      </div>
      {data?.more && <p className={classes.soft}>More is waiting: these come first.</p>}
    </>
  );
}

function Kind({ kind, rows }: { readonly kind: Row['kind']; readonly rows: readonly Row[] }) {
  const { title, Icon } = KINDS[kind];
  return (
    <section className={classes.card}>
      <div className={classes.row}>
        <Icon size="1.25rem" aria-hidden />
        <h2>
          {title} ({rows.length})
        </h2>
      </div>
      <ul className={classes.list}>
        {rows.map(row => (
          <li
            key={`${row.participant.id}${row.trackerId}${row.milestoneId}${row.message}`}
            className={classes.item}
          >
            <div>
              <p>
                <Link to="/participants/$id" params={{ id: row.participant.id }} className={classes.name}>
                  {row.participant.name}
                </Link>
                {row.date && (
                  <span className={classes.soft}>
                    {' · '}
                    {DATES[row.kind]?.(row.date)} {longDate(row.date)}
                  </span>
                )}
              </p>
              <p>{row.message}</p>
            </div>
            {row.kind === 'referral' && (
              <Link to="/data/referrals" search={{ participant: row.participant.id }}>
                Compare
              </Link>
            )}
            {row.trackerId && (
              <Link to="/trackers/$id" params={{ id: row.trackerId }}>
                Open the tracker
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
