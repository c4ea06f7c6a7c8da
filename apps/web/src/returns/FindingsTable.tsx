import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Finding } from '../check/protocol.ts';
import type { CheckState } from '../check/session.ts';
import { together, useEdits } from '../edits/store.ts';
import { Outcome } from '../shell/Outcome.tsx';
import { shown } from '../shell/words.ts';
import { type Column, VirtualTable } from '../table/VirtualTable.tsx';
import { addressOf } from './addresses.ts';
import { learnerName } from './findings.ts';
import classes from './Tables.module.css';

interface FindingsTableProps {
  readonly check: CheckState;
  readonly rows: readonly Finding[];
  readonly sort: string | undefined;
  readonly onSort: (sort: string | undefined) => void;
}

/** Violations one by one, as many as there are. */
export function FindingsTable({ check, rows, sort, onSort }: FindingsTableProps) {
  const navigate = useNavigate();
  const { effects } = useEdits();
  // biome-ignore lint/correctness/useExhaustiveDependencies: learners and tally are those of the run, filled in place
  const columns = useMemo(() => columnsOf(check, new Set(together(effects).gone)), [check.run, effects]);
  return (
    <VirtualTable
      label="Violations"
      rows={rows}
      columns={columns}
      keyOf={finding => finding.id}
      onOpen={finding => void navigate(addressOf(finding, check.tally))}
      sort={sort}
      onSort={onSort}
    />
  );
}

function columnsOf({ learners, tally }: CheckState, gone: ReadonlySet<Finding>): Column<Finding>[] {
  return [
    {
      id: 'severity',
      title: 'Severity',
      width: '8rem',
      sortable: true,
      narrow: 'beside',
      cell: finding =>
        gone.has(finding) ? <Outcome kind="passed" word="Gone" /> : <Outcome kind={finding.severity} short />,
    },
    {
      id: 'rule',
      title: 'Rule',
      width: 'minmax(9rem, 14rem)',
      sortable: true,
      narrow: 'beside',
      cell: finding => (
        <Link {...addressOf(finding, tally)} className={classes.name} tabIndex={-1}>
          {finding.rule}
        </Link>
      ),
    },
    {
      id: 'learner',
      title: 'Learner',
      width: 'minmax(8rem, 12rem)',
      sortable: true,
      cell: finding =>
        finding.learnRefNumber === null ? (
          <span className={classes.soft}>the file</span>
        ) : (
          <>
            {finding.learnRefNumber} <span className={classes.soft}>{learnerName(learners, finding)}</span>
          </>
        ),
    },
    {
      id: 'aim',
      title: 'Aim',
      width: '2.5rem',
      sortable: true,
      end: true,
      narrow: 'hidden',
      cell: finding => finding.aimSeqNumber ?? '',
    },
    {
      id: 'message',
      title: 'What is wrong, and what the rule read',
      width: 'minmax(16rem, 1fr)',
      cell: finding => (
        <>
          <span className={classes.oneLine}>{finding.message}</span>
          <span className={`${classes.oneLine} ${classes.soft}`}>
            {finding.values.map(({ field, value }) => `${field} ${shown(value)}`).join(' · ')}
          </span>
        </>
      ),
    },
  ];
}
