import { Link } from '@tanstack/react-router';
import type { CheckState } from '../check/session.ts';
import { Notice } from '../shell/Notice.tsx';
import classes from './BootcampPage.module.css';
import type { BootcampRow } from './protocol.ts';

/** The violations that stand in the way, each with the way to its explanation. */
export function BlockedBy({ check, row }: { readonly check: CheckState; readonly row: BootcampRow }) {
  const mine = check.findings
    .slice(0, check.found)
    .filter(
      ({ learnRefNumber, severity }) => learnRefNumber === row.learnRefNumber && severity !== 'warning',
    );
  return (
    <div className={classes.blocked}>
      <Notice kind="error" title="Nothing is due until this is put right">
        <p>A learner who breaks a rule is left out of the funding calculation.</p>
        <ul className={classes.violations}>
          {row.blockedBy.map(rule => (
            <li key={rule}>
              <Link
                to="/returns/learners/$learner"
                params={{ learner: row.learnRefNumber }}
                search={{ rule }}
              >
                {rule}
              </Link>
              : {mine.find(finding => finding.rule === rule)?.message ?? 'an error'}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
