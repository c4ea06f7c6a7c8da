import { Link } from '@tanstack/react-router';
import { aimText, becauseText, type Change, paymentText, placeText, valueText } from '@waymark/compare';
import { session } from '../check/session.ts';
import { Notice } from '../shell/Notice.tsx';
import { Outcome } from '../shell/Outcome.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { count } from '../shell/words.ts';
import type { ComparisonState } from './comparison-session.ts';
import { Kind } from './Kind.tsx';
import { findingOf, nameOf, paymentTitle } from './narrow.ts';
import classes from './OneLearner.module.css';
import type { Ends } from './protocol.ts';
import type { CompareSearch } from './search.ts';

interface OneLearnerProps {
  readonly state: ComparisonState;
  readonly ends: Ends;
  readonly learner: string;
}

/** Everything that differs of one learner: the record field by field, the violations, the milestones. */
export function OneLearner({ state, learner }: OneLearnerProps) {
  const theirs = <Row extends { learner: { LearnRefNumber: string } | null }>(rows: readonly Row[]) =>
    rows.filter(row => row.learner?.LearnRefNumber === learner);
  const records = theirs(state.learners);
  const violations = theirs(state.violations);
  const milestones = theirs(state.milestones);
  const who = (records[0] ?? violations[0] ?? milestones[0])?.learner;
  const back = (
    <Link to="/returns/compare" search={(now: CompareSearch) => ({ ...now, learner: undefined })}>
      Back to what changed
    </Link>
  );
  if (!who) {
    return (
      <>
        <PageHead title={`Learner ${learner}`} back={back} />
        <Notice kind="info" title="Nothing has changed of this learner">
          Either the record is the same in both returns, or no learner of this number is in them.
        </Notice>
      </>
    );
  }
  const explained = state.chosen.later !== undefined && state.chosen.later === session.file;
  return (
    <>
      <PageHead title={[`Learner ${learner}`, nameOf(who)].filter(Boolean).join(': ')} back={back}>
        {who.was !== null && `LearnRefNumber ${who.was} in the earlier return. `}
        ULN {who.ULN}.{' '}
        {explained && (
          <Link to="/returns/learners/$learner" params={{ learner }}>
            See the record and its violations
          </Link>
        )}
      </PageHead>
      <div className={classes.stack}>
        {records.map(({ id, kind, changes }) => (
          <section key={id} className={classes.card} aria-label="The record">
            <div className={classes.title}>
              <h2>The record</h2>
              <Kind kind={kind} />
            </div>
            {kind === 'changed' ? <Fields changes={changes} /> : <Aims changes={changes} />}
          </section>
        ))}
        {violations.length > 0 && (
          <section className={classes.card} aria-label="Violations">
            <h2>{count(violations.length, 'violation')}</h2>
            <ul className={classes.list}>
              {violations.map(row => {
                const finding = findingOf(row);
                return (
                  <li key={row.id}>
                    <p className={classes.line}>
                      <Kind kind={row.kind} />
                      <Outcome kind={finding.severity} />
                      <Link to="/rules/$name" params={{ name: row.rule }} className={classes.rule}>
                        {row.rule}
                      </Link>
                      {finding.aimSeqNumber !== null && (
                        <span className={classes.soft}>aim {finding.aimSeqNumber}</span>
                      )}
                    </p>
                    <p>{finding.message}</p>
                    {row.because && <p className={classes.soft}>{becauseText(row)}</p>}
                  </li>
                );
              })}
            </ul>
          </section>
        )}
        {milestones.length > 0 && (
          <section className={classes.card} aria-label="Milestones">
            <h2>{count(milestones.length, 'milestone')}</h2>
            <ul className={classes.list}>
              {milestones.map(row => (
                <li key={row.id}>
                  <p className={classes.line}>
                    <Kind kind={row.kind} />
                    <span className={classes.rule}>{paymentTitle(row)}</span>
                  </p>
                  <dl className={classes.both}>
                    <dt>Earlier</dt>
                    <dd>{paymentText(row.earlier)}</dd>
                    <dt>Later</dt>
                    <dd>{paymentText(row.later)}</dd>
                  </dl>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}

/** Field by field, under the aim that it is in. */
function Fields({ changes }: { readonly changes: readonly Change[] }) {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const group = change.aim ? aimText(change.aim) : 'The learner';
    groups.set(group, [...(groups.get(group) ?? []), change]);
  }
  return [...groups].map(([group, those]) => (
    <div key={group}>
      <h3>{group}</h3>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Earlier</th>
            <th scope="col">Later</th>
          </tr>
        </thead>
        <tbody>
          {those.map(change => (
            <tr key={`${change.entity} ${change.record} ${change.field} ${valueText(change.to)}`}>
              <th scope="row">{subject(change)}</th>
              <td data-label="Earlier">{value(change, 'from')}</td>
              <td data-label="Later">{value(change, 'to')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  ));
}

function subject(change: Change) {
  const { field, entity } = change;
  const record = placeText({ ...change, aim: null });
  if (field === null) return entity === 'LearningDelivery' ? 'The aim' : record;
  return (
    <>
      {field}
      {record && <span className={classes.soft}> of {record}</span>}
    </>
  );
}

function value({ from, to }: Change, side: 'from' | 'to') {
  const one = side === 'from' ? from : to;
  return one === null ? <span className={classes.soft}>none</span> : valueText(one);
}

function Aims({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <ul className={classes.aims}>
      {changes.map(({ aim }) => aim && <li key={aimText(aim)}>{aimText(aim)}</li>)}
    </ul>
  );
}
