import { Link } from '@tanstack/react-router';
import { SETTINGS } from '@waymark/funding';
import { longDate } from '@waymark/ilr/dates';
import { FlowChart } from '../flow-chart/FlowChart.tsx';
import { Notice } from '../shell/Notice.tsx';
import classes from './BootcampPage.module.css';
import type { ExplainedBootcamp, ExplainedMilestone, OtherReading } from './protocol.ts';
import { bootcampAddress } from './search.ts';
import { amount, inReturn, TITLES } from './words.ts';

interface MilestoneReadingProps {
  readonly data: ExplainedBootcamp;
  readonly milestone: ExplainedMilestone;
}

const ENDS = { passed: 'Not due', triggered: 'Due', atTheEnd: 'Due', good: 'triggered' } as const;

/** What puts this milestone's money at risk. That a single return has closed is no news: it is paid with a later one. */
export function risksOfMilestone({ risks }: ExplainedBootcamp, { milestone }: ExplainedMilestone) {
  return risks.filter(({ milestone: its, kind }) => its === milestone && kind !== 'return closed');
}

/** One milestone read out: what it comes to and why, what would make it due, and the path that was taken. */
export function MilestoneReading({ data, milestone }: MilestoneReadingProps) {
  const { title, chart, path } = milestone;
  const risks = risksOfMilestone(data, milestone);
  const disagree = milestone.otherReadings.filter(
    ({ conflicting, status }) => conflicting && status !== milestone.state,
  );
  return (
    <article className={classes.reading}>
      <section className={classes.part}>
        <h2>
          Milestone {milestone.milestone}, {title.toLowerCase()}
        </h2>
        {milestone.state === 'blocked' ? (
          <p className={classes.verdict}>Blocked by {data.row.blockedBy.join(', ')}.</p>
        ) : (
          <Verdict milestone={milestone} />
        )}
        <AtStake data={data} milestone={milestone} />
        {milestone.milestone === 2 && milestone.state !== 'blocked' && (
          <p className={classes.soft}>
            An event is dated on the day of the formal offer, not on the day of the interview.
          </p>
        )}
        {risks.map(({ kind, says }) => (
          <Notice key={`${kind} ${says}`} kind="warning" title="Money at risk">
            {says}
          </Notice>
        ))}
        {disagree.map(reading => (
          <Disagreement key={`${reading.setting} ${reading.reading}`} reading={reading} />
        ))}
      </section>
      <Remedies data={data} milestone={milestone} />
      <section className={classes.part} aria-label="The path that was taken">
        <h3>The path that this bootcamp took</h3>
        <FlowChart chart={chart} about="each learner and ConRefNumber" path={path} ends={ENDS} />
      </section>
    </article>
  );
}

/** What is not earned yet: how much, and what can be said of it. */
function AtStake({ data, milestone }: MilestoneReadingProps) {
  const money = data.row.money.find(({ of, kind }) => of === milestone.milestone && kind !== 'earned');
  if (!money) return null;
  const { kind, pence, says } = money;
  const stopped = says?.startsWith('The record stops it');
  return (
    <p>
      <strong>{pence === null ? 'An amount that is not known' : amount(pence)}</strong>{' '}
      {kind === 'at risk' ? 'is at risk' : 'is still possible'}. {!stopped && says}
    </p>
  );
}

function Verdict({ milestone }: { readonly milestone: ExplainedMilestone }) {
  const { state, date, pence, period, fundingYear, path } = milestone;
  if (state === 'due') {
    return (
      <p className={classes.verdict}>
        Due on {longDate(date!)}: {amount(pence)}, in {inReturn(period!, fundingYear!)}.
      </p>
    );
  }
  const step = path.findIndex(({ ended }) => ended);
  const at = step >= 0 ? step : path.findIndex(({ answer }) => answer === 'not known');
  const asked = milestone.chart.boxes[at];
  const answered = path[at];
  const seen = answered?.seen.filter(({ label }) => !/^milestone \d$/.test(label)) ?? [];
  return (
    <>
      <p className={classes.verdict}>
        {state === 'not checked' ? 'Not checked.' : 'Not due.'} {asked?.question}{' '}
        <strong>
          {answered?.answer === 'not known' ? 'Not known' : answered?.answer === 'yes' ? 'Yes' : 'No'}.
        </strong>
      </p>
      {answered?.missing && <p>{answered.missing.supply}</p>}
      {seen.length > 0 && (
        <dl className={classes.values}>
          {seen.map(({ label, text, aim }) => (
            <div key={`${label} ${aim} ${text}`}>
              <dt>
                {label}
                {aim !== undefined && ` of aim ${aim}`}
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function Disagreement({ reading }: { readonly reading: OtherReading }) {
  const { because } = SETTINGS[reading.setting];
  return (
    <Notice kind="unknown" title="Sources disagree">
      <p>{because}</p>
      <p>
        Read the other way ({reading.reading.replace(/\.$/, '')}) it would be {reading.status}
        {reading.date && ` on ${longDate(reading.date)}`}
        {reading.pence !== null && `, ${amount(reading.pence)}`}.{' '}
        <Link to="/milestones" search={{ show: 'terms' }}>
          Change the setting
        </Link>
      </p>
    </Notice>
  );
}

function Remedies({ data, milestone }: MilestoneReadingProps) {
  const { remedies, state, milestone: number } = milestone;
  if (state === 'due') return null;
  const before = data.milestones[number - 2];
  if (before?.state === 'not due') {
    return (
      <p>
        It waits for milestone {before.milestone}:{' '}
        <Link {...bootcampAddress(data.row, before.milestone)} resetScroll={false}>
          what keeps {TITLES[before.milestone].toLowerCase()} from being due
        </Link>
        .
      </p>
    );
  }
  if (state === 'not checked') return null;
  return (
    <section className={classes.part} aria-label="What would make it due">
      <h3>What would make it due</h3>
      {remedies.length === 0 ? (
        <p>
          {state === 'blocked'
            ? 'First put right what blocks it; the explanation of each violation says how.'
            : 'No change to the record was found that makes it due and breaks no rule: the learner left, is still in learning, or the time is over.'}
        </p>
      ) : (
        <>
          <ul className={classes.remedies}>
            {remedies.map(({ says, mustBeTrue }) => (
              <li key={says} className={classes.remedy}>
                <div>
                  <h4>Only if this is true</h4>
                  <ul className={classes.truths}>
                    {mustBeTrue.map(truth => (
                      <li key={truth}>{truth}</li>
                    ))}
                  </ul>
                </div>
                <div>
                  <h4>Then the record may say so</h4>
                  <p>{says}</p>
                </div>
              </li>
            ))}
          </ul>
          <p className={classes.soft}>
            Nothing is changed here. Make the change in your own system, and only if it is what happened.
          </p>
        </>
      )}
    </section>
  );
}
