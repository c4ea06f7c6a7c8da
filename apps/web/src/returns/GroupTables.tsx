import { Link, useNavigate } from '@tanstack/react-router';
import type { NotChecked } from '@waymark/rules';
import type { CheckState } from '../check/session.ts';
import type { Group } from '../check/tally.ts';
import { useEdits } from '../edits/store.ts';
import { titleOf } from '../record/titles.ts';
import { Outcome, type OutcomeKind } from '../shell/Outcome.tsx';
import { figure } from '../shell/words.ts';
import { type Column, VirtualTable } from '../table/VirtualTable.tsx';
import { learnerAddress } from './addresses.ts';
import { learnerName, WHOLE_FILE } from './findings.ts';
import type { ReturnsSearch } from './search.ts';
import classes from './Tables.module.css';

interface Sorting {
  readonly sort: string | undefined;
  readonly onSort: (sort: string | undefined) => void;
}

const narrowed = (change: Partial<ReturnsSearch>) => ({
  to: '/returns' as const,
  search: (now: ReturnsSearch) => ({ ...now, sort: undefined, ...change }),
  resetScroll: false,
});

interface RuleRow {
  readonly rule: string;
  readonly kind: OutcomeKind;
  readonly message: string;
  readonly count: number;
  readonly learners: number;
  /** Records on which the rule could not be checked. */
  readonly unchecked: number;
}

/** The rules that were broken, and beside them those that could not be asked. */
export function RulesTable({
  rows,
  notChecked,
  sort,
  onSort,
}: Sorting & { readonly rows: readonly Group[]; readonly notChecked: readonly NotChecked[] }) {
  const navigate = useNavigate();
  const unchecked = new Map<string, { records: number; reason: string }>();
  for (const { rule, records, reason } of notChecked) {
    unchecked.set(rule, { records: (unchecked.get(rule)?.records ?? 0) + records, reason });
  }
  const broken = rows.map<RuleRow>(({ key, severity, count, learners, first }) => ({
    rule: key,
    kind: severity,
    message: first.message,
    count,
    learners: learners.size,
    unchecked: unchecked.get(key)?.records ?? 0,
  }));
  const known = new Set(broken.map(({ rule }) => rule));
  const open = [...unchecked]
    .filter(([rule]) => !known.has(rule))
    .map<RuleRow>(([rule, { records, reason }]) => ({
      rule: rule === '*' ? 'Every rule' : rule,
      kind: 'not checked',
      message: reason,
      count: 0,
      learners: 0,
      unchecked: records,
    }));
  const addressOf = ({ rule, kind }: RuleRow) =>
    narrowed(kind === 'not checked' ? { view: 'unchecked' } : { view: 'all', rule });
  const columns: Column<RuleRow>[] = [
    {
      id: 'severity',
      title: 'Severity',
      width: '8rem',
      sortable: true,
      narrow: 'beside',
      cell: row => <Outcome kind={row.kind} short />,
    },
    {
      id: 'key',
      title: 'Rule',
      // The longest names fit; the rest belongs to the sentence.
      width: 'minmax(9rem, 12.5rem)',
      sortable: true,
      narrow: 'beside',
      cell: row => (
        <Link {...addressOf(row)} className={classes.name} tabIndex={-1}>
          {row.rule}
        </Link>
      ),
    },
    { id: 'message', title: 'What is wrong', width: 'minmax(14rem, 1fr)', cell: row => row.message },
    {
      id: 'count',
      title: 'Violations',
      width: '5.5rem',
      sortable: true,
      end: true,
      narrow: 'beside',
      cell: row => (row.count === 0 ? '' : figure(row.count)),
    },
    {
      id: 'learners',
      title: 'Learners',
      width: '5.5rem',
      sortable: true,
      end: true,
      narrow: 'hidden',
      cell: row => (row.learners === 0 ? '' : figure(row.learners)),
    },
    {
      id: 'unchecked',
      title: 'Not checked',
      width: '6rem',
      end: true,
      narrow: 'hidden',
      cell: row => (row.unchecked === 0 ? '' : `${figure(row.unchecked)}`),
    },
  ];
  return (
    <VirtualTable
      label="Rules that were broken or could not be checked"
      rows={[...broken, ...open]}
      columns={columns}
      keyOf={row => row.rule}
      onOpen={row => void navigate(addressOf(row))}
      sort={sort}
      onSort={onSort}
    />
  );
}

/** The learners who have violations. */
export function LearnersTable({
  check,
  rows,
  sort,
  onSort,
}: Sorting & { readonly check: CheckState; readonly rows: readonly Group[] }) {
  const navigate = useNavigate();
  const { learners: changed } = useEdits();
  const addressOf = ({ key, first }: Group) =>
    key === WHOLE_FILE ? ({ to: '/returns/file' } as const) : learnerAddress(first, check.tally);
  const columns: Column<Group>[] = [
    {
      id: 'severity',
      title: 'Most severe',
      width: '8rem',
      sortable: true,
      narrow: 'beside',
      cell: row => <Outcome kind={row.severity} short />,
    },
    {
      id: 'key',
      title: 'Learner',
      width: 'minmax(9rem, 14rem)',
      sortable: true,
      narrow: 'beside',
      cell: row => (
        <Link {...addressOf(row)} className={classes.name} tabIndex={-1}>
          {row.key || 'The file itself'}
        </Link>
      ),
    },
    {
      id: 'name',
      title: 'Name',
      width: 'minmax(10rem, 1fr)',
      cell: row => (
        <>
          {learnerName(check.learners, row.first)}
          {row.first.learner !== null && changed.has(row.first.learner) && (
            <span className={classes.soft}> changed</span>
          )}
        </>
      ),
    },
    {
      id: 'errors',
      title: 'Errors',
      width: '5.5rem',
      sortable: true,
      end: true,
      narrow: 'hidden',
      cell: row => figure(row.errors),
    },
    {
      id: 'warnings',
      title: 'Warnings',
      width: '5.5rem',
      sortable: true,
      end: true,
      narrow: 'hidden',
      cell: row => figure(row.warnings),
    },
    {
      id: 'count',
      title: 'Violations',
      width: '5.5rem',
      sortable: true,
      end: true,
      cell: row => figure(row.count),
    },
  ];
  return (
    <VirtualTable
      label="Learners with violations"
      rows={rows}
      columns={columns}
      keyOf={row => row.key}
      onOpen={row => void navigate(addressOf(row))}
      sort={sort}
      onSort={onSort}
    />
  );
}

/** The fields that broken rules read: where to begin mending. */
export function FieldsTable({ rows, sort, onSort }: Sorting & { readonly rows: readonly Group[] }) {
  const navigate = useNavigate();
  const addressOf = ({ key }: Group) => narrowed({ view: 'all', field: key });
  const columns: Column<Group>[] = [
    {
      id: 'key',
      title: 'Field',
      width: 'minmax(10rem, 15rem)',
      sortable: true,
      narrow: 'beside',
      cell: row => (
        <Link {...addressOf(row)} className={classes.name} tabIndex={-1}>
          {row.key}
        </Link>
      ),
    },
    { id: 'title', title: 'What it holds', width: 'minmax(10rem, 1fr)', cell: row => titleOf(row.key) ?? '' },
    {
      id: 'count',
      title: 'Violations that read it',
      width: '12rem',
      sortable: true,
      end: true,
      narrow: 'beside',
      cell: row => figure(row.count),
    },
    {
      id: 'learners',
      title: 'Learners',
      width: '6rem',
      sortable: true,
      end: true,
      narrow: 'hidden',
      cell: row => figure(row.learners.size),
    },
  ];
  return (
    <VirtualTable
      label="Fields that broken rules read"
      rows={rows}
      columns={columns}
      keyOf={row => row.key}
      onOpen={row => void navigate(addressOf(row))}
      sort={sort}
      onSort={onSort}
    />
  );
}
