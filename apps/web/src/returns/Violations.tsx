import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import type { CheckState } from '../check/session.ts';
import { figure } from '../shell/words.ts';
import { Filters } from './Filters.tsx';
import { FindingsTable } from './FindingsTable.tsx';
import { filtered, isFiltered, sortFindings, sortGroups, tallyOf } from './findings.ts';
import { FieldsTable, LearnersTable, RulesTable } from './GroupTables.tsx';
import { rememberList } from './last-list.ts';
import { NotChecked } from './NotChecked.tsx';
import type { ReturnsSearch, View } from './search.ts';
import { Tabs } from './Tabs.tsx';
import { uncheckedRules } from './unchecked.ts';
import { useSettled } from './use-settled.ts';
import classes from './Violations.module.css';

/** What was found, by rule, by learner, by field or one by one; and what was not checked. The address says which. */
export function Violations({ check }: { readonly check: CheckState }) {
  const search = useSearch({ from: '/returns' });
  const navigate = useNavigate({ from: '/returns' });
  const go = (change: Partial<ReturnsSearch>) =>
    void navigate({ search: (now: ReturnsSearch) => ({ ...now, ...change }), resetScroll: false });
  useEffect(() => {
    rememberList(search);
  }, [search]);
  const view: View = search.view ?? 'rules';
  const { rule, severity, learner, field, q, sort } = search;

  // While the file is read, the lists are made anew now and then, not with every batch.
  const found = useSettled(check.found, check.stage === 'reading' ? 400 : 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list grows in place; `found` says how far
  const rows = useMemo(
    () => filtered(check.findings, found, { rule, severity, learner, field, q }),
    [check.run, found, rule, severity, learner, field, q],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above; the tally is counted in place
  const tally = useMemo(() => tallyOf(rows, check, search), [rows, check.run, found]);
  const unchecked = useMemo(() => check.result && uncheckedRules(check.result), [check.result]);
  const narrowed = isFiltered(search);

  return (
    <section aria-label="What was found" className={classes.section}>
      <Tabs
        view={view}
        tabs={[
          { view: 'rules', title: 'By rule', count: tally.byRule.size },
          { view: 'learners', title: 'By learner', count: tally.byLearner.size },
          { view: 'fields', title: 'By field', count: tally.byField.size },
          { view: 'all', title: 'All violations', count: rows.length },
          { view: 'unchecked', title: 'Not checked', count: unchecked?.total },
        ]}
      />
      {view === 'unchecked' ? (
        <NotChecked check={check} />
      ) : (
        <>
          <Filters search={search} rules={[...check.tally.byRule.keys()]} onChange={go} />
          <p className={classes.count} role="status">
            {narrowed
              ? `${figure(rows.length)} of ${figure(found)} violations match`
              : check.stage === 'reading' && found === 0
                ? 'Nothing found so far'
                : ''}
          </p>
          {rows.length === 0 && (view !== 'rules' || narrowed || !unchecked?.reasons.length) ? (
            <Empty check={check} narrowed={narrowed} onAll={() => go(NO_FILTERS)} />
          ) : view === 'all' ? (
            <FindingsTable
              check={check}
              rows={sortFindings(rows, sort)}
              sort={sort}
              onSort={next => go({ sort: next })}
            />
          ) : view === 'learners' ? (
            <LearnersTable
              check={check}
              rows={sortGroups(tally.byLearner.values(), sort)}
              sort={sort}
              onSort={next => go({ sort: next })}
            />
          ) : view === 'fields' ? (
            <FieldsTable
              rows={sortGroups(tally.byField.values(), sort)}
              sort={sort}
              onSort={next => go({ sort: next })}
            />
          ) : (
            <RulesTable
              rows={sortGroups(tally.byRule.values(), sort)}
              notChecked={narrowed ? [] : (check.result?.notChecked ?? [])}
              sort={sort}
              onSort={next => go({ sort: next })}
            />
          )}
        </>
      )}
    </section>
  );
}

const NO_FILTERS = {
  rule: undefined,
  severity: undefined,
  learner: undefined,
  field: undefined,
  q: undefined,
};

interface EmptyProps {
  readonly check: CheckState;
  readonly narrowed: boolean;
  readonly onAll: () => void;
}

function Empty({ check, narrowed, onAll }: EmptyProps) {
  if (narrowed) {
    return (
      <p className={classes.empty}>
        No violation matches these filters.{' '}
        <button type="button" className={classes.textButton} onClick={onAll}>
          Show all
        </button>
      </p>
    );
  }
  if (check.stage === 'reading')
    return <p className={classes.empty}>Violations appear here as they are found.</p>;
  return <p className={classes.empty}>No violation was found in what was checked.</p>;
}
