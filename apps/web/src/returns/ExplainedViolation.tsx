import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Violation } from '@waymark/rules';
import type { Explained } from '../check/protocol.ts';
import { type CheckState, session } from '../check/session.ts';
import { FlowChart } from '../flow-chart/FlowChart.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Outcome } from '../shell/Outcome.tsx';
import { shown } from '../shell/words.ts';
import classes from './ExplainedViolation.module.css';

interface Asked {
  readonly violation: Violation;
  readonly place: number | null;
  /** Whether the record as changed is asked. */
  readonly edited: boolean;
  /** Changes with the changes, so that the rule is asked again. */
  readonly version?: unknown;
}

let versions = 0;
const numbers = new WeakMap<object, number>();

/** Objects by number, for the keys of queries. */
function numberOf(version: unknown): number {
  if (typeof version !== 'object' || version === null) return 0;
  const known = numbers.get(version) ?? ++versions;
  numbers.set(version, known);
  return known;
}

/** Why a rule was broken: asked of the worker. */
export function useExplained(check: CheckState, asked: Asked | undefined): UseQueryResult<Explained> {
  const { violation, place = null, edited = false, version } = asked ?? {};
  return useQuery({
    queryKey: [
      'explained',
      check.run,
      place,
      violation?.rule,
      violation?.aimSeqNumber,
      violation?.values,
      edited && numberOf(version),
    ],
    queryFn: () => {
      const { rule, learnRefNumber, aimSeqNumber, values } = violation!;
      return session.explain({ rule, learner: place, learnRefNumber, aimSeqNumber, values, edited });
    },
    enabled: violation !== undefined,
    // While the rule is asked again after a change, what was shown stays.
    placeholderData: (before, query) =>
      query?.queryKey[3] === violation?.rule && query?.queryKey[2] === place ? before : undefined,
    gcTime: 60_000,
  });
}

interface ExplainedViolationProps {
  readonly violation: Violation;
  readonly explained: UseQueryResult<Explained>;
  /** What the changes did to it: it is gone, or it came with them. */
  readonly state?: 'gone' | 'fresh' | undefined;
}

/** One violation: what is wrong, what to change, and the path that the record took. */
export function ExplainedViolation({ violation, explained, state }: ExplainedViolationProps) {
  const { data, error } = explained;
  const { rule, severity, message, values, line, column } = violation;
  return (
    <article className={classes.why}>
      <header className={classes.head}>
        <div className={classes.name}>
          <h2>{rule}</h2>
          {state === 'gone' ? (
            <Outcome kind="passed" word="Gone with your changes" />
          ) : (
            <Outcome kind={severity} word={state === 'fresh' ? 'New with your changes' : undefined} />
          )}
          {violation.aimSeqNumber !== null && (
            <span className={classes.soft}>aim {violation.aimSeqNumber}</span>
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
  );
}
