import { Link } from '@tanstack/react-router';
import type { CheckState } from '../check/session.ts';
import empty from '../returns/Violations.module.css';
import { capital, count, figure } from '../shell/words.ts';
import { ContractFilter } from './Filters.tsx';
import type { Reason, Totals } from './overview.ts';
import classes from './Reasons.module.css';
import { State } from './State.tsx';
import type { MilestonesSearch } from './search.ts';
import { shortReason } from './short-reason.ts';
import { TITLES, wholePounds } from './words.ts';

interface ReasonsProps {
  readonly check: CheckState;
  readonly reasons: readonly Reason[];
  readonly totals: Totals;
  readonly search: MilestonesSearch;
  readonly onChange: (change: Partial<MilestonesSearch>) => void;
}

/** What keeps milestones from being due: by the question that stopped them, and the rules that block them. */
export function Reasons({ check, reasons, totals, search, onChange }: ReasonsProps) {
  if (reasons.length === 0) return <p className={empty.empty}>Every milestone is due.</p>;
  const blocked = reasons.filter(({ kind }) => kind === 'blocked');
  return (
    <>
      <p className={classes.soft}>
        Each bootcamp stands under the question that stopped its first milestone that is not due; later
        milestones wait for that one.
      </p>
      <ContractFilter search={search} totals={totals} onChange={onChange} />
      <div className={classes.groups}>
        {([1, 2, 3] as const).map(milestone => (
          <Group
            key={milestone}
            title={`${TITLES[milestone]} is not due`}
            reasons={reasons.filter(one => one.kind !== 'blocked' && one.milestone === milestone)}
            search={search}
            check={check}
          />
        ))}
        <Group
          title="Nothing is due: the learner breaks a rule"
          reasons={blocked}
          search={search}
          check={check}
        />
      </div>
    </>
  );
}

interface GroupProps {
  readonly check: CheckState;
  readonly title: string;
  readonly reasons: readonly Reason[];
  readonly search: MilestonesSearch;
}

function Group({ check, title, reasons, search }: GroupProps) {
  if (reasons.length === 0) return null;
  return (
    <section className={classes.group}>
      <h2 className={classes.title}>{title}</h2>
      <ul className={classes.list}>
        {reasons.map(reason => (
          <li key={reason.key} className={classes.reason}>
            <State state={reason.kind} />
            <div className={classes.words}>
              <Link
                to="/milestones"
                search={{ show: 'learners', contract: search.contract, why: reason.key }}
                className={classes.link}
              >
                {reason.kind === 'blocked' ? reason.text : capital(shortReason(reason.text))}
              </Link>
              <span>
                {reason.kind === 'blocked' ? check.tally.byRule.get(reason.text)?.first.message : reason.text}
              </span>
              <span className={classes.soft}>{outstanding(reason)}</span>
            </div>
            <span className={classes.count}>{count(reason.bootcamps, 'bootcamp')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function outstanding({ pence, unknown, kind, milestone }: Reason): string {
  const of = kind === 'blocked' ? 'outstanding in all' : `outstanding for ${TITLES[milestone].toLowerCase()}`;
  if (pence === 0 && unknown === 0) return 'Nothing more can come of it.';
  if (pence === 0) return `${figure(unknown)} may still bring money; the rate is not known.`;
  return `${wholePounds(pence)} ${of}${unknown > 0 ? `, and ${figure(unknown)} without a known rate` : ''}.`;
}
