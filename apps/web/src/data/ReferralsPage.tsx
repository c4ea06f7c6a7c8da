import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import classes from '../forms/Form.module.css';
import { NotRead } from '../server/NotRead.tsx';
import { Shared } from '../server/Shared.tsx';
import { ShowMore } from '../server/ShowMore.tsx';
import { Total } from '../server/Total.tsx';
import { askPages } from '../server/use-ask.ts';
import { PageHead } from '../shell/PageHead.tsx';
import { Referral } from './Referral.tsx';
import { REFERRAL_WORDS, REFERRALS } from './words.ts';

/** Later referrals of known people, beside the record. */
export function ReferralsPage() {
  return (
    <Shared title="Referrals" needs="referrals.list">
      {() => <Referrals />}
    </Shared>
  );
}

/** What waits comes first; nobody looks for what was decided unless they say so. */
const WAITS = 'requires attention';

function Referrals() {
  const { participant, status = WAITS } = useSearch({ from: '/data/referrals' });
  const navigate = useNavigate({ from: '/data/referrals' });
  const list = useInfiniteQuery(
    askPages('referrals.list', {
      query: {
        limit: 25,
        ...(participant !== undefined && { participantId: participant }),
        ...(status !== 'any' && { status: [status] }),
      },
    }),
  );
  const rows = list.data?.pages.flatMap(page => page.rows) ?? [];
  return (
    <>
      <PageHead title="Referrals" back={<Link to="/data">Data in and out</Link>}>
        A later referral of somebody known changes nothing by itself: compare it with the record, and decide.
      </PageHead>
      <div className={classes.row}>
        <NativeSelect
          label="Show"
          value={status}
          onChange={event => {
            const { value } = event.currentTarget;
            const chosen = [...REFERRALS, 'any' as const].find(one => one === value);
            void navigate({
              search: { participant, status: chosen === WAITS ? undefined : chosen },
              replace: true,
            });
          }}
          data={[
            ...REFERRALS.map(value => ({ value, label: REFERRAL_WORDS[value] })),
            { value: 'any', label: 'All' },
          ]}
        />
        {participant !== undefined && (
          <Link to="/data/referrals" search={{ status: status === WAITS ? undefined : status }}>
            Those of everybody
          </Link>
        )}
      </div>
      <div className={classes.cards} style={{ marginBlockStart: '1rem' }}>
        <NotRead of={list} />
        {!list.data && !list.error && <p role="status">Reading the referrals …</p>}
        <Total of={list} one="referral" />
        {list.data && rows.length === 0 && (
          <p className={classes.soft}>
            {status === WAITS ? 'No referral waits for a decision.' : 'No referral is of this kind.'}
          </p>
        )}
        {rows.map(row => (
          <Referral key={`${row.id} ${row.version}`} referral={row} />
        ))}
        {list.hasNextPage && (
          <div className={classes.row}>
            <ShowMore of={list} />
          </div>
        )}
      </div>
    </>
  );
}
