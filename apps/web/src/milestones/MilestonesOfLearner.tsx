import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ukDate } from '@waymark/ilr/dates';
import { type CheckState, session } from '../check/session.ts';
import { Notice } from '../shell/Notice.tsx';
import classes from './MilestonesOfLearner.module.css';
import type { BootcampRow, MilestoneCell } from './protocol.ts';
import { State } from './State.tsx';
import { bootcampAddress } from './search.ts';
import { useTerms } from './use-terms.ts';
import { amount, TITLES } from './words.ts';

interface MilestonesOfLearnerProps {
  readonly check: CheckState;
  readonly place: number;
  /** Another object whenever the record was changed. */
  readonly version: unknown;
}

/** The three milestones of each Skills Bootcamp of one learner, on the record as it is now. */
export default function MilestonesOfLearner({ check, place, version }: MilestonesOfLearnerProps) {
  const { given } = useTerms();
  const { data, error } = useQuery({
    queryKey: ['milestones', 'learner', check.run, place, given, version],
    queryFn: () => session.milestones<readonly BootcampRow[]>({ about: 'learner', given: given!, place }),
    enabled: given !== undefined,
    placeholderData: before => before,
    gcTime: 0,
  });
  if (error) {
    return (
      <Notice kind="error" title="The milestones could not be worked out" live>
        {error.message}
      </Notice>
    );
  }
  if (!data || data.length === 0) return null;
  return (
    <section className={classes.milestones} aria-label="Milestones">
      {data.map(row => (
        <div key={row.conRefNumber} className={classes.bootcamp}>
          <p className={classes.head}>
            <strong>Skills Bootcamp</strong> {row.conRefNumber}{' '}
            <Link {...bootcampAddress(row)}>Why, and what would make it due</Link>
          </p>
          <ol className={classes.cells}>
            {row.milestones.map(cell => (
              <Cell key={cell.milestone} cell={cell} rateKnown={row.rateKnown} />
            ))}
          </ol>
          {check.stage === 'reading' && (
            <p className={classes.soft}>
              The file is still being read: another learner with the same ULN could yet block them.
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

function Cell({ cell, rateKnown }: { readonly cell: MilestoneCell; readonly rateKnown: boolean }) {
  const { milestone, state, date, pence } = cell;
  return (
    <li className={classes.cell} data-state={state}>
      <span className={classes.title}>{TITLES[milestone]}</span>
      <State state={state} />
      {date !== null && <span>{ukDate(date)}</span>}
      {state === 'due' && <span>{rateKnown || pence !== null ? amount(pence) : 'rate not known'}</span>}
    </li>
  );
}
