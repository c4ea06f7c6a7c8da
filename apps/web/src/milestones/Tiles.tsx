import { Link } from '@tanstack/react-router';
import tiles from '../returns/Summary.module.css';
import { count, figure } from '../shell/words.ts';
import type { Sum, Totals } from './overview.ts';
import type { MilestonesSearch } from './search.ts';
import own from './Tiles.module.css';
import { TITLES, wholePounds } from './words.ts';

interface TilesProps {
  readonly totals: Totals;
  readonly bootcamps: number;
  readonly learners: number;
}

/** The figures of the bootcamps in a return; each leads to the list that it counts. */
export function Tiles({ totals, bootcamps, learners }: TilesProps) {
  const { due, kinds, blocked, notChecked } = totals;
  return (
    <ul className={tiles.tiles} aria-label="Summary">
      <Tile of={`Skills Bootcamps of ${count(learners, 'learner')}`} number={bootcamps} search={{}} />
      {([1, 2, 3] as const).map(milestone => (
        <Tile
          key={milestone}
          of={`${TITLES[milestone]} due`}
          number={due[milestone].number}
          money={moneyOf(due[milestone])}
          search={{ state: 'due', milestone }}
        />
      ))}
      <Tile
        of="Milestones at risk"
        number={kinds['at risk'].number}
        money={moneyOf(kinds['at risk'])}
        tone="warning"
        search={{ money: 'at risk' }}
      />
      <Tile
        of="Milestones still possible"
        number={kinds.possible.number}
        money={moneyOf(kinds.possible)}
        search={{ money: 'possible' }}
      />
      <Tile of="Bootcamps blocked by an error" number={blocked} tone="error" search={{ state: 'blocked' }} />
      {notChecked > 0 && (
        <Tile of="Not checked" number={notChecked} tone="unknown" search={{ state: 'not checked' }} />
      )}
    </ul>
  );
}

function moneyOf({ number, pence, unknown }: Sum): string {
  if (number === 0) return '';
  if (unknown === number) return 'rate not known';
  return unknown > 0 ? `${wholePounds(pence)}, ${figure(unknown)} without rate` : wholePounds(pence);
}

interface TileProps {
  readonly of: string;
  readonly number: number;
  readonly money?: string;
  readonly tone?: 'error' | 'warning' | 'unknown';
  readonly search: MilestonesSearch;
}

function Tile({ of, number, money, tone, search }: TileProps) {
  const words = (
    <>
      <span className={tiles.figure} data-tone={number > 0 ? tone : undefined}>
        {figure(number)}
      </span>
      <span className={tiles.of}>{of}</span>
      {money !== undefined && <span className={own.money}>{money}</span>}
    </>
  );
  return (
    <li className={tiles.tile}>
      {number > 0 ? (
        <Link
          to="/milestones"
          search={{ show: 'learners', ...search }}
          className={tiles.inner}
          resetScroll={false}
        >
          {words}
        </Link>
      ) : (
        <div className={tiles.inner}>{words}</div>
      )}
    </li>
  );
}
