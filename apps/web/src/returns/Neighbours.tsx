import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { CheckState } from '../check/session.ts';
import { figure } from '../shell/words.ts';
import { filtered, sortFindings } from './findings.ts';
import { lastList } from './last-list.ts';
import classes from './Neighbours.module.css';

/** The learners before and after this one in the list that the reader came from. */
export function Neighbours({ check, learner }: { readonly check: CheckState; readonly learner: string }) {
  const list = lastList();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the findings grow in place; `found` says how far
  const learners = useMemo(() => {
    const rows = sortFindings(
      filtered(check.findings, check.found, list),
      list.view === 'all' ? list.sort : undefined,
    );
    return [...new Set(rows.map(({ learnRefNumber }) => learnRefNumber))].filter(name => name !== null);
  }, [check.run, check.found, list]);
  const at = learners.indexOf(learner);
  if (at < 0 || learners.length < 2) return null;
  const search = list.rule === undefined ? {} : { rule: list.rule };
  const before = learners[at - 1];
  const after = learners[at + 1];
  return (
    <nav aria-label="Learners" className={`${classes.neighbours} no-print`}>
      {before !== undefined && (
        <Link
          to="/returns/learners/$learner"
          params={{ learner: before }}
          search={search}
          className={classes.link}
        >
          <IconArrowLeft size="1.0625rem" aria-hidden /> Previous: {before}
        </Link>
      )}
      <span className={classes.soft}>
        {figure(at + 1)} of {figure(learners.length)}
      </span>
      {after !== undefined && (
        <Link
          to="/returns/learners/$learner"
          params={{ learner: after }}
          search={search}
          className={classes.link}
        >
          Next: {after} <IconArrowRight size="1.0625rem" aria-hidden />
        </Link>
      )}
    </nav>
  );
}
