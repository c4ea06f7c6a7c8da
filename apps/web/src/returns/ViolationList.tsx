import { Link } from '@tanstack/react-router';
import type { Finding } from '../check/protocol.ts';
import { currentLink } from '../shell/current-link.ts';
import { Outcome } from '../shell/Outcome.tsx';
import classes from './ViolationList.module.css';

interface ViolationListProps {
  readonly findings: readonly Finding[];
  readonly open: Finding | undefined;
  readonly learner: string | null;
}

/** The violations of one learner, or of the file, to choose from. */
export function ViolationList({ findings, open, learner }: ViolationListProps) {
  const seen = new Map<string, number>();
  return (
    <nav aria-label="Violations" className={`${classes.nav} no-print`}>
      <ul className={classes.list}>
        {findings.map(finding => {
          const alike = `${finding.rule} ${finding.aimSeqNumber}`;
          const nth = seen.get(alike) ?? 0;
          seen.set(alike, nth + 1);
          const search = {
            rule: finding.rule,
            ...(finding.aimSeqNumber !== null && { aim: finding.aimSeqNumber }),
            ...(nth > 0 && { nth }),
          };
          const words = (
            <>
              <Outcome kind={finding.severity} />
              <span className={classes.rule}>{finding.rule}</span>
              {finding.aimSeqNumber !== null && (
                <span className={classes.aim}>aim {finding.aimSeqNumber}</span>
              )}
            </>
          );
          const current = currentLink(finding === open);
          return (
            <li key={finding.id}>
              {learner === null ? (
                <Link to="/returns/file" search={search} className={classes.link} {...current} replace>
                  {words}
                </Link>
              ) : (
                <Link
                  to="/returns/learners/$learner"
                  params={{ learner }}
                  search={search}
                  className={classes.link}
                  {...current}
                  replace
                >
                  {words}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
