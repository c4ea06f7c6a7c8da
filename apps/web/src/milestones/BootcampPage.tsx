import { IconAlertTriangle } from '@tabler/icons-react';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { longDate } from '@waymark/ilr/dates';
import type { CheckState } from '../check/session.ts';
import { useCheck } from '../check/use-check.ts';
import { ChooseReturn } from '../returns/ChooseReturn.tsx';
import { Reading } from '../returns/Reading.tsx';
import { Notice } from '../shell/Notice.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { BlockedBy } from './BlockedBy.tsx';
import classes from './BootcampPage.module.css';
import { Grounds } from './Grounds.tsx';
import { lastMilestones } from './last-list.ts';
import { MilestoneReading, risksOfMilestone } from './MilestoneReading.tsx';
import type { ExplainedBootcamp, ExplainedMilestone } from './protocol.ts';
import { State } from './State.tsx';
import { bootcampAddress, contractOfAddress } from './search.ts';
import { shortReason } from './short-reason.ts';
import { useBootcamp } from './use-milestones.ts';
import { useTerms } from './use-terms.ts';
import { amount, inReturn } from './words.ts';

/** One bootcamp of one learner: its three milestones, why each is due or not, and what would make it due. */
export function BootcampPage() {
  const { learner, contract } = useParams({ from: '/milestones/$learner/$contract' });
  const check = useCheck();
  const title = `Learner ${learner}`;
  if (!check) {
    return (
      <>
        <PageHead title={title} back={<Link to="/milestones">Milestones</Link>}>
          This address belongs to a return that is not open. Returns are not kept, so choose the file again;
          this view then opens.
        </PageHead>
        <ChooseReturn />
      </>
    );
  }
  return <OfReturn key={check.run} check={check} learner={learner} contract={contractOfAddress(contract)} />;
}

interface OfReturnProps {
  readonly check: CheckState;
  readonly learner: string;
  readonly contract: string;
}

function OfReturn({ check, learner, contract }: OfReturnProps) {
  const { given } = useTerms();
  const { data, error } = useBootcamp(check, given, learner, contract);
  const back = (
    <Link to="/milestones" search={lastMilestones()}>
      Back to the milestones
    </Link>
  );
  if (check.stage === 'reading' || (!data && data !== null && !error)) {
    return (
      <>
        <PageHead title={`Learner ${learner}`} back={back} />
        <Reading check={check} />
        {check.stage !== 'reading' && <p role="status">Asking the questions …</p>}
      </>
    );
  }
  if (error || !data) {
    return (
      <>
        <PageHead title={`Learner ${learner}`} back={back} />
        <Notice kind="warning" title={error ? 'This cannot be shown' : 'No such bootcamp in this return'}>
          {error?.message ??
            `No learner ${learner} in ${check.file.name} has a Skills Bootcamp ${contract || 'without ConRefNumber'}.`}
        </Notice>
      </>
    );
  }
  return <Bootcamp check={check} data={data} back={back} />;
}

interface BootcampProps {
  readonly check: CheckState;
  readonly data: ExplainedBootcamp;
  readonly back: React.ReactNode;
}

function Bootcamp({ check, data, back }: BootcampProps) {
  const { milestone: wanted } = useSearch({ from: '/milestones/$learner/$contract' });
  const { row, milestones, firstStart, regime } = data;
  const open = milestones.find(({ milestone }) => milestone === (wanted ?? mostAsked(data)))!;
  return (
    <>
      <PageHead title={`Learner ${row.learnRefNumber}${row.name && `: ${row.name}`}`} back={back}>
        Skills Bootcamp {row.conRefNumber || 'without ConRefNumber'}
        {firstStart && `, begun on ${longDate(firstStart)}`}, with {regime}.{' '}
        <Link to="/returns/learners/$learner" params={{ learner: row.learnRefNumber }}>
          The record
        </Link>
      </PageHead>
      <nav aria-label="Milestones of this bootcamp">
        <ol className={classes.three}>
          {milestones.map(one => (
            <li key={one.milestone}>
              <MilestoneCard data={data} milestone={one} open={one === open} />
            </li>
          ))}
        </ol>
      </nav>
      {row.blockedBy.length > 0 && <BlockedBy check={check} row={row} />}
      <div className={classes.columns}>
        <MilestoneReading key={open.milestone} data={data} milestone={open} />
        <Grounds data={data} milestone={open} />
      </div>
    </>
  );
}

/** The milestone to begin with: the first that is not due; for a blocked learner the one whose money is waited for. */
function mostAsked({ row, milestones }: ExplainedBootcamp): 1 | 2 | 3 {
  if (row.blockedBy.length > 0) {
    return row.money.some(({ of, kind }) => of === 2 && kind === 'at risk') ? 2 : 1;
  }
  return milestones.find(({ state }) => state !== 'due')?.milestone ?? 3;
}

interface MilestoneCardProps {
  readonly data: ExplainedBootcamp;
  readonly milestone: ExplainedMilestone;
  readonly open: boolean;
}

function MilestoneCard({ data, milestone: one, open }: MilestoneCardProps) {
  const risks = risksOfMilestone(data, one);
  return (
    <Link
      {...bootcampAddress(data.row, one.milestone)}
      resetScroll={false}
      className={classes.card}
      data-open={open || undefined}
      activeOptions={{ exact: true, includeSearch: true }}
      aria-current={open ? 'true' : undefined}
    >
      <span className={classes.title}>
        {one.milestone}. {one.title}
      </span>
      <State state={one.state} />
      {risks.length > 0 && (
        <span className={classes.risk}>
          <IconAlertTriangle size="1.0625rem" aria-hidden /> Money at risk
        </span>
      )}
      {one.state !== 'due' && (
        <span className={`${classes.facts} ${classes.soft}`}>
          {one.state === 'blocked' ? data.row.blockedBy.join(', ') : shortReason(one.stoppedBy ?? '')}
        </span>
      )}
      {one.state === 'due' && (
        <span className={classes.facts}>
          <span>{longDate(one.date!)}</span>
          <strong>{amount(one.pence)}</strong>
          <span className={classes.soft}>{inReturn(one.period!, one.fundingYear!)}</span>
        </span>
      )}
    </Link>
  );
}
