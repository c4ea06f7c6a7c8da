import { Link } from '@tanstack/react-router';
import { wholePounds } from '../milestones/words.ts';
import { count, figure } from '../shell/words.ts';
import type { Ends } from './protocol.ts';
import type { CompareSearch, Kind, View } from './search.ts';
import classes from './Tiles.module.css';

/** The figures of a comparison, before and now; each difference leads to the list that it counts. */
export function Tiles({ ends }: { readonly ends: Ends }) {
  const { earlier, later, counts } = ends;
  const { learners, violations, milestones } = counts;
  const [before, now] = [earlier.check.totals, later.check.totals];
  return (
    <div className={classes.groups}>
      <Group
        view="learners"
        title="Learners"
        before={before.learners}
        now={now.learners}
        says={`${figure(learners.unchanged)} as they were`}
        differences={[
          { kind: 'added', number: learners.added },
          { kind: 'dropped', number: learners.dropped },
          { kind: 'changed', number: learners.changed },
        ]}
      />
      <Group
        view="violations"
        title="Violations"
        before={before.violations}
        now={now.violations}
        says={`${count(before.errors, 'error')} before, ${figure(now.errors)} now`}
        differences={[
          { kind: 'new', number: violations.new, tone: 'error' },
          { kind: 'fixed', number: violations.fixed, tone: 'pass' },
          { kind: 'remaining', number: violations.remaining },
        ]}
      />
      {earlier.due.milestones + later.due.milestones > 0 && (
        <Group
          view="milestones"
          title="Milestones due"
          before={earlier.due.milestones}
          now={later.due.milestones}
          says={worth(ends)}
          differences={[
            { kind: 'newly due', number: milestones['newly due'], tone: 'pass' },
            { kind: 'no longer due', number: milestones['no longer due'], tone: 'error' },
            { kind: 'changed', number: milestones.changed },
          ]}
        />
      )}
    </div>
  );
}

function worth({ earlier, later }: Ends): string {
  const without = later.due.withoutAmount;
  if (earlier.due.pence + later.due.pence === 0) return 'rate not known';
  const sums = `${wholePounds(earlier.due.pence)} before, ${wholePounds(later.due.pence)} now`;
  return without > 0 ? `${sums}; ${figure(without)} without a rate` : sums;
}

interface GroupProps {
  readonly view: View;
  readonly title: string;
  readonly before: number;
  readonly now: number;
  readonly says: string;
  readonly differences: readonly {
    readonly kind: Kind;
    readonly number: number;
    readonly tone?: 'error' | 'pass';
  }[];
}

function Group({ view, title, before, now, says, differences }: GroupProps) {
  return (
    <section className={classes.group} aria-label={title}>
      <p className={classes.head}>
        <span className={classes.title}>{title}</span>
        <span className={classes.totals}>
          {figure(before)} <span aria-hidden>→</span>
          <span className="visually-hidden">before, now</span> {figure(now)}
        </span>
      </p>
      <p className={classes.says}>{says}</p>
      <ul className={classes.tiles}>
        {differences.map(({ kind, number, tone }) => (
          <li key={kind}>
            <Tile search={{ list: view, kind }} number={number} tone={tone} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TileProps {
  readonly search: CompareSearch & { readonly kind: Kind };
  readonly number: number;
  readonly tone: 'error' | 'pass' | undefined;
}

function Tile({ search, number, tone }: TileProps) {
  const words = (
    <>
      <span className={classes.figure} data-tone={number > 0 ? tone : undefined}>
        {figure(number)}
      </span>
      <span className={classes.of}>{search.kind}</span>
    </>
  );
  return number > 0 ? (
    <Link to="/returns/compare" search={search} className={classes.tile} resetScroll={false}>
      {words}
    </Link>
  ) : (
    <div className={classes.tile}>{words}</div>
  );
}
