import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import classes from '../forms/Form.module.css';
import { whileOneGoesOn } from '../server/goes-on.ts';
import { NotRead } from '../server/NotRead.tsx';
import { ShowMore } from '../server/ShowMore.tsx';
import { askPages } from '../server/use-ask.ts';
import { when } from '../shared/when.ts';
import { KIND_WORDS, STATE_WORDS } from './words.ts';

/** The imports with their state, to come back to. */
export function Imports() {
  const list = useInfiniteQuery({
    ...askPages('imports.list', { query: { limit: 10 } }),
    refetchInterval: whileOneGoesOn,
  });
  const rows = list.data?.pages.flatMap(page => page.rows) ?? [];
  return (
    <section className={classes.card}>
      <h2>Imports</h2>
      <NotRead of={list} />
      {!list.data && !list.error && <p role="status">Reading the imports …</p>}
      {list.data && rows.length === 0 && (
        <p className={classes.soft}>None yet. Choose a file above to see what it would do.</p>
      )}
      <ul className={classes.list}>
        {rows.map(({ id, kind, fileName, state, says, startedBy, createdAt }) => (
          <li key={id} className={classes.item}>
            <div>
              <p>
                <Link to="/data/imports/$id" params={{ id }} className={classes.name}>
                  {fileName}
                </Link>
              </p>
              <p className={classes.soft}>
                {KIND_WORDS[kind]} · {startedBy?.name ?? 'somebody'}, {when(createdAt)}
              </p>
              {says && <p>{says}</p>}
            </div>
            <span>{STATE_WORDS[state]}</span>
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <div className={classes.row}>
          <ShowMore of={list} />
        </div>
      )}
    </section>
  );
}
