import { Button } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { yearLabel } from '@waymark/ilr';
import { longDate } from '@waymark/ilr/dates';
import { useEffect, useMemo } from 'react';
import { type CheckState, session } from '../check/session.ts';
import { useCheck } from '../check/use-check.ts';
import { ChooseReturn } from '../returns/ChooseReturn.tsx';
import { Reading } from '../returns/Reading.tsx';
import { Dotted } from '../shell/Dotted.tsx';
import { Notice } from '../shell/Notice.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { count } from '../shell/words.ts';
import { BootcampsList } from './BootcampsList.tsx';
import { Contracts } from './Contracts.tsx';
import { Downloads } from './Downloads.tsx';
import { rememberMilestones } from './last-list.ts';
import classes from './MilestonesPage.module.css';
import { MoneyView } from './MoneyView.tsx';
import { NoRate } from './NoRate.tsx';
import { filtered, reasons, totals } from './overview.ts';
import type { Given, Overview } from './protocol.ts';
import { Reasons } from './Reasons.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import type { MilestonesSearch } from './search.ts';
import { Tabs } from './Tabs.tsx';
import { TermsView } from './TermsView.tsx';
import { Tiles } from './Tiles.tsx';
import { useOverview } from './use-milestones.ts';
import { useTerms } from './use-terms.ts';

/** Milestones: which milestones of the Skills Bootcamps in the return are due, when, how much, and why not. */
export function MilestonesPage() {
  const check = useCheck();
  return check ? <OfReturn check={check} /> : <NothingOpen />;
}

function NothingOpen() {
  return (
    <>
      <PageHead title="Skills Bootcamps milestones">
        Which milestone of which learner is due, when and how much, and if not, why not. No return is open:
        choose one, or try the sample.
      </PageHead>
      <div className={classes.stack}>
        <ChooseReturn />
        <Contracts check={undefined} />
        <details>
          <summary className={classes.summary}>Settings: how milestones are worked out here</summary>
          <SettingsForm />
        </details>
      </div>
    </>
  );
}

function OfReturn({ check }: { readonly check: CheckState }) {
  const { file, head, stage, failure } = check;
  const { given } = useTerms();
  const overview = useOverview(check, given);
  const facts = [
    file.sample && 'Sample return, invented people',
    file.name,
    head && `ILR ${yearLabel(head.year)}`,
    head && `prepared on ${longDate(head.preparedOn)}`,
  ].filter(one => typeof one === 'string');
  return (
    <>
      <PageHead
        title="Skills Bootcamps milestones"
        actions={
          <Button variant="default" onClick={() => session.close()}>
            Open another file
          </Button>
        }
      >
        <Dotted facts={facts} />. Worked out on this machine, not uploaded.
      </PageHead>
      <div className={classes.stack}>
        <Reading check={check} />
        {stage === 'reading' && (
          <p className={classes.soft}>Milestones are shown when every learner has been read.</p>
        )}
        {stage === 'cancelled' && (
          <Notice kind="warning" title="The check was cancelled">
            Learners after that point are missing.
          </Notice>
        )}
        {stage === 'failed' && (
          <Notice kind="error" title="The check could not be finished" live>
            {failure}
          </Notice>
        )}
        {overview.error && (
          <Notice kind="error" title="The milestones could not be worked out" live>
            {overview.error.message}
          </Notice>
        )}
        {stage !== 'reading' && given && overview.data && (
          <Bootcamps check={check} given={given} overview={overview.data} />
        )}
        {stage !== 'reading' && !overview.data && !overview.error && (
          <p role="status">Working out the milestones …</p>
        )}
      </div>
    </>
  );
}

interface BootcampsProps {
  readonly check: CheckState;
  readonly given: Given;
  readonly overview: Overview;
}

function Bootcamps({ check, given, overview }: BootcampsProps) {
  const search = useSearch({ from: '/milestones' });
  const navigate = useNavigate({ from: '/milestones' });
  const go = (change: Partial<MilestonesSearch>) =>
    void navigate({ search: (now: MilestonesSearch) => ({ ...now, ...change }), resetScroll: false });
  useEffect(() => {
    rememberMilestones(search);
  }, [search]);
  const all = useMemo(() => totals(overview.rows), [overview]);
  const rows = useMemo(() => filtered(overview.rows, search), [overview, search]);
  const ofContract = useMemo(
    () => filtered(overview.rows, { contract: search.contract }),
    [overview, search.contract],
  );
  const why = useMemo(() => reasons(ofContract), [ofContract]);
  const view = search.show ?? 'learners';
  if (overview.rows.length === 0) {
    return (
      <Notice kind="info" title="No learner in this return has a Skills Bootcamp">
        A Skills Bootcamp is an aim of FundModel 37 and ProgType 32. Open another return to see milestones.
      </Notice>
    );
  }
  return (
    <>
      <Tiles totals={all} bootcamps={overview.rows.length} learners={overview.learners} />
      <NoRate check={check} totals={all} />
      {overview.notChecked.length > 0 && (
        <p className={classes.soft}>
          {count(overview.notChecked.length, 'rule')} could not be asked of some of these learners, for want
          of <Link to="/reference">reference data</Link>. For a learner who breaks one of them, nothing is
          due.{' '}
          <Link to="/returns" search={{ view: 'unchecked' }}>
            See which
          </Link>
        </p>
      )}
      {check.result?.file.wouldBeRejected && (
        <Notice kind="error" title="The service would reject this file as a whole">
          The milestones below are those of a file that it takes. Look under Returns for what is wrong.
        </Notice>
      )}
      <Downloads check={check} given={given} totals={all} />
      <section aria-label="Milestones" className={classes.section}>
        <Tabs
          view={view}
          tabs={[
            { view: 'learners', title: 'By learner', count: rows.length },
            { view: 'reasons', title: 'Not due, and why', count: why.length },
            { view: 'money', title: 'Money by month', count: undefined },
            { view: 'terms', title: 'Contracts and settings', count: undefined },
          ]}
        />
        {view === 'learners' && (
          <BootcampsList
            rows={rows}
            all={overview.rows}
            totals={all}
            reasons={why}
            search={search}
            onChange={go}
          />
        )}
        {view === 'reasons' && (
          <Reasons check={check} reasons={why} totals={all} search={search} onChange={go} />
        )}
        {view === 'money' && (
          <MoneyView rows={ofContract} totals={all} search={search} check={check} onChange={go} />
        )}
        {view === 'terms' && <TermsView check={check} />}
      </section>
    </>
  );
}
