import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Finding } from '../check/protocol.ts';
import type { CheckState } from '../check/session.ts';
import { figure } from '../shell/words.ts';
import { learnerAddress } from './addresses.ts';
import { filtered, sortFindings } from './findings.ts';
import { lastList } from './last-list.ts';
import classes from './Neighbours.module.css';

/** The learners before and after this one in the list that the reader came from. */
export function Neighbours({ check, place }: { readonly check: CheckState; readonly place: number }) {
  const list = lastList();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the findings grow in place; `found` says how far
  const learners = useMemo(() => {
    const rows = sortFindings(
      filtered(check.findings, check.found, list),
      list.view === 'all' ? list.sort : undefined,
    );
    const first = new Map<number, Finding>();
    for (const row of rows) if (row.learner !== null && !first.has(row.learner)) first.set(row.learner, row);
    return [...first.values()];
  }, [check.run, check.found, list]);
  const at = learners.findIndex(({ learner }) => learner === place);
  if (at < 0 || learners.length < 2) return null;
  const addressTo = (finding: Finding) => {
    const address = learnerAddress(finding, check.tally);
    return { ...address, search: { ...address.search, ...(list.rule !== undefined && { rule: list.rule }) } };
  };
  const before = learners[at - 1];
  const after = learners[at + 1];
  return (
    <nav aria-label="Learners" className={`${classes.neighbours} no-print`}>
      {before && (
        <Link {...addressTo(before)} className={classes.link}>
          <IconArrowLeft size="1.0625rem" aria-hidden /> Previous: {before.learnRefNumber}
        </Link>
      )}
      <span className={classes.soft}>
        {figure(at + 1)} of {figure(learners.length)}
      </span>
      {after && (
        <Link {...addressTo(after)} className={classes.link}>
          Next: {after.learnRefNumber} <IconArrowRight size="1.0625rem" aria-hidden />
        </Link>
      )}
    </nav>
  );
}
