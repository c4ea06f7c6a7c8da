import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import classes from '../forms/Form.module.css';
import { Shared } from '../server/Shared.tsx';
import { ShowMore } from '../server/ShowMore.tsx';
import { Total } from '../server/Total.tsx';
import { askPages } from '../server/use-ask.ts';
import { Notice } from '../shell/Notice.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { Referral } from './Referral.tsx';

/** Later referrals of known people, beside the record. */
export function ReferralsPage() {
  return (
    <Shared title="Referrals to compare" needs="referrals.list">
      {() => <Referrals />}
    </Shared>
  );
}

function Referrals() {
  const list = useInfiniteQuery(
    askPages('referrals.list', { query: { limit: 25, status: ['requires attention'] } }),
  );
  const rows = list.data?.pages.flatMap(page => page.rows) ?? [];
  return (
    <>
      <PageHead title="Referrals to compare" back={<Link to="/data">Data in and out</Link>}>
        A later referral of somebody known changes nothing by itself: compare it with the record, and decide.
      </PageHead>
      <div className={classes.cards}>
        {list.error && (
          <Notice kind="error" live>
            {list.error.message}
          </Notice>
        )}
        {!list.data && !list.error && <p role="status">Reading the referrals …</p>}
        {list.data && rows.length > 0 && <Total of={list.data.pages[0]!.total} one="referral" />}
        {list.data && rows.length === 0 && <p className={classes.soft}>No referral waits for a decision.</p>}
        {rows.map(row => (
          <Referral key={row.id} referral={row} />
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
