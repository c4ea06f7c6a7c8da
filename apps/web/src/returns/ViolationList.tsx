import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Violation } from '@waymark/rules';
import { currentLink } from '../shell/current-link.ts';
import { Outcome } from '../shell/Outcome.tsx';
import type { LearnerSearch } from './search.ts';
import classes from './ViolationList.module.css';

interface ViolationListProps {
  readonly violations: readonly Violation[];
  readonly open: Violation | undefined;
  /** Those that changes have put right, and those that came with them. */
  readonly gone?: ReadonlySet<Violation>;
  readonly fresh?: ReadonlySet<Violation>;
  /** The page that they are read on. */
  readonly to:
    | { readonly to: '/returns/file' }
    | {
        readonly to: '/returns/learners/$learner';
        readonly params: { readonly learner: string };
        readonly search: LearnerSearch;
      };
}

/** The violations of one learner, or of the file, to choose from. */
export function ViolationList({ violations, open, gone, fresh, to }: ViolationListProps) {
  const seen = new Map<string, number>();
  return (
    <nav aria-label="Violations" className={`${classes.nav} no-print`}>
      <ul className={classes.list}>
        {violations.map(violation => {
          const alike = `${violation.rule} ${violation.aimSeqNumber}`;
          const nth = seen.get(alike) ?? 0;
          seen.set(alike, nth + 1);
          const search = {
            ...('search' in to && to.search),
            rule: violation.rule,
            ...(violation.aimSeqNumber !== null && { aim: violation.aimSeqNumber }),
            ...(nth > 0 && { nth }),
          };
          const isGone = gone?.has(violation);
          const words = (
            <>
              {isGone ? (
                <span className={classes.gone}>
                  <IconCheck size="1.125rem" aria-hidden /> Gone
                </span>
              ) : (
                <Outcome kind={violation.severity} word={fresh?.has(violation) ? 'New' : undefined} />
              )}
              <span className={classes.rule} data-gone={isGone || undefined}>
                {violation.rule}
              </span>
              {violation.aimSeqNumber !== null && (
                <span className={classes.aim}>aim {violation.aimSeqNumber}</span>
              )}
            </>
          );
          const current = currentLink(violation === open);
          return (
            <li key={`${alike} ${nth}`}>
              {to.to === '/returns/file' ? (
                <Link to="/returns/file" search={search} className={classes.link} {...current} replace>
                  {words}
                </Link>
              ) : (
                <Link
                  to={to.to}
                  params={to.params}
                  search={search}
                  className={classes.link}
                  resetScroll={false}
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
