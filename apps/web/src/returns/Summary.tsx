import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CheckState } from '../check/session.ts';
import { Notice } from '../shell/Notice.tsx';
import { count, figure } from '../shell/words.ts';
import classes from './Summary.module.css';
import { uncheckedRules } from './unchecked.ts';

/** The figures of a return: what was read, what was found, and what was not checked. */
export function Summary({ check }: { readonly check: CheckState }) {
  const { tally, learnersRead, result, stage } = check;
  const totals = result?.totals;
  const unchecked = result && uncheckedRules(result);
  return (
    <>
      <ul className={classes.tiles} aria-label="Summary">
        <Tile of="Learners" figure={totals?.learners ?? learnersRead} />
        <Tile of="Aims" figure={totals?.aims} />
        <Tile
          of="Errors"
          figure={totals?.errors ?? tally.errors}
          tone="error"
          to={{ view: 'all', severity: 'error' }}
        />
        <Tile
          of="Warnings"
          figure={totals?.warnings ?? tally.warnings}
          tone="warning"
          to={{ view: 'all', severity: 'warning' }}
        />
        <Tile
          of="Learners with errors"
          figure={totals?.learnersWithErrors ?? tally.learnersWithErrors.size}
          tone="error"
          to={{ view: 'learners' }}
        />
        <Tile of="Rules not checked" figure={totals?.rulesNotRun} tone="unknown" to={{ view: 'unchecked' }} />
      </ul>
      {stage === 'done' && totals && (
        <Verdict>
          {totals.violations > 0 ? null : unchecked && unchecked.total > 0 ? (
            <Notice kind="unknown" title="Nothing wrong was found in what was checked">
              {count(unchecked.total, 'rule')} of the year could not be checked, so this does not say that the
              return is valid.{' '}
              <Link to="/returns" search={{ view: 'unchecked' }}>
                See which, and what to supply
              </Link>
              .
            </Notice>
          ) : (
            <Notice kind="info" title="Every rule of the year was checked, and none is broken" />
          )}
        </Verdict>
      )}
    </>
  );
}

function Verdict({ children }: { readonly children: ReactNode }) {
  return <>{children}</>;
}

interface TileProps {
  readonly of: string;
  readonly figure: number | undefined;
  readonly tone?: 'error' | 'warning' | 'unknown';
  /** The list that the figure counts. */
  readonly to?: { readonly view: 'all' | 'learners' | 'unchecked'; readonly severity?: 'error' | 'warning' };
}

function Tile({ of, figure: amount, tone, to }: TileProps) {
  const words = (
    <>
      <span className={classes.figure} data-tone={(amount ?? 0) > 0 ? tone : undefined}>
        {amount === undefined ? '…' : figure(amount)}
      </span>
      <span className={classes.of}>{of}</span>
    </>
  );
  return (
    <li className={classes.tile}>
      {to && amount ? (
        <Link to="/returns" search={to} className={classes.inner} resetScroll={false}>
          {words}
        </Link>
      ) : (
        <div className={classes.inner}>{words}</div>
      )}
    </li>
  );
}
