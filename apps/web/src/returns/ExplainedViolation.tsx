import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Finding } from '../check/protocol.ts';
import { type CheckState, session } from '../check/session.ts';
import { FlowChart } from '../flow-chart/FlowChart.tsx';
import { LearnerRecord } from '../record/LearnerRecord.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Outcome } from '../shell/Outcome.tsx';
import { shown } from '../shell/words.ts';
import classes from './ExplainedViolation.module.css';

/** One violation: what is wrong, what to change, the path that the record took, and the record. */
export function ExplainedViolation({
  check,
  finding,
}: {
  readonly check: CheckState;
  readonly finding: Finding;
}) {
  const { data, error } = useQuery({
    queryKey: ['explained', check.run, finding.id],
    queryFn: () => session.explain(finding),
  });
  const { rule, severity, message, values, line, column } = finding;
  return (
    <div className={classes.columns}>
      <article className={classes.why}>
        <header className={classes.head}>
          <div className={classes.name}>
            <h2>{rule}</h2>
            <Outcome kind={severity} />
            {finding.aimSeqNumber !== null && (
              <span className={classes.soft}>aim {finding.aimSeqNumber}</span>
            )}
          </div>
          <p className={classes.message}>{message}</p>
          {data?.rule.fix && (
            <p>
              <strong>What to change.</strong> {data.rule.fix}
            </p>
          )}
          {data?.rule.intent && <p className={classes.soft}>{data.rule.intent}</p>}
          {line !== undefined && (
            <p className={classes.soft}>
              In the file: line {line}
              {column !== undefined && `, column ${column}`}.
            </p>
          )}
          <p>
            <Link to="/rules/$name" params={{ name: rule }} search={{ year: data?.year }}>
              All about {rule}
            </Link>
          </p>
        </header>
        {error && (
          <Notice kind="warning" title="The path cannot be shown">
            {error.message}
          </Notice>
        )}
        {!data && !error && <p role="status">Asking the questions again …</p>}
        {data?.chart && (
          <section aria-label="The path that this record took">
            <h3 className={classes.sub}>The path that this record took</h3>
            <FlowChart chart={data.chart} about={data.rule.looksAt} path={data.path} />
          </section>
        )}
        {data && !data.chart && values.length > 0 && (
          <dl className={classes.values}>
            {values.map(({ field, value }) => (
              <div key={`${field} ${value}`}>
                <dt>{field}</dt>
                <dd>{shown(value)}</dd>
              </div>
            ))}
          </dl>
        )}
        {data?.rule.note && (
          <Notice kind="info" title="How the rule was read">
            {data.rule.note}
          </Notice>
        )}
      </article>
      {data?.learner && (
        <aside className={classes.record} aria-label="The record">
          <h3 className={classes.sub}>The record</h3>
          <LearnerRecord
            learner={data.learner}
            year={data.year}
            marks={data.marks}
            aim={finding.aimSeqNumber}
          />
        </aside>
      )}
    </div>
  );
}
