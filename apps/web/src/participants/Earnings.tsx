import { useQuery } from '@tanstack/react-query';
import type { Reply } from '@waymark/api';
import { Fragment } from 'react';
import form from '../forms/Form.module.css';
import { ask, SAYS_WHY } from '../server/use-ask.ts';
import { Notice } from '../shell/Notice.tsx';
import { EarningsCurve } from './EarningsCurve.tsx';
import { EarningsTable } from './EarningsTable.tsx';
import { WhatIf } from './WhatIf.tsx';

type Projection = Reply<'participants.projection'>;

/** The running total of pay against the amounts to be earned, what the dates rest on, and what would come of other terms. */
export function Earnings({ participantId }: { readonly participantId: string }) {
  const { data, error } = useQuery({
    ...ask('participants.projection', { params: { id: participantId }, query: {} }),
    ...SAYS_WHY,
  });
  return (
    <section className={form.card}>
      <h2>Earnings</h2>
      {error && (
        <Notice kind="info" live>
          {error.message}
        </Notice>
      )}
      {!data && !error && <p role="status">Working out the dates …</p>}
      {data && (
        <>
          {data.curve.some(({ pence }) => pence > 0) ? (
            <>
              <EarningsCurve projection={data} />
              <EarningsTable projection={data} />
            </>
          ) : (
            <p className={form.soft}>
              No counted earnings yet. A tracker of a job with weekly hours and a rate of pay draws the curve.
            </p>
          )}
          {data.warnings.map(({ code, message }) => (
            <Notice key={code + message} kind="warning">
              {message}
            </Notice>
          ))}
          <RestsOn projection={data} />
          <WhatIf participantId={participantId} />
        </>
      )}
    </section>
  );
}

function RestsOn({ projection: { milestones } }: { readonly projection: Projection }) {
  const settings = [
    ...new Map(milestones.flatMap(({ restsOn }) => restsOn).map(one => [one.setting, one])).values(),
  ];
  if (settings.length === 0) return null;
  return (
    <details>
      <summary>What the dates rest on</summary>
      <dl className={form.facts}>
        {settings.map(({ setting, title, means }) => (
          <Fragment key={setting}>
            <dt>{title}</dt>
            <dd>{means}</dd>
          </Fragment>
        ))}
      </dl>
    </details>
  );
}
