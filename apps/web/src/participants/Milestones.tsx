import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Reply } from '@waymark/api';
import { longDate } from '@waymark/ilr/dates';
import { useState } from 'react';
import form from '../forms/Form.module.css';
import { pounds } from '../milestones/words.ts';
import { ask, SAYS_WHY } from '../server/use-ask.ts';
import { useMay } from '../server/use-session.ts';
import { Documents } from '../shared/Documents.tsx';
import { Notice } from '../shell/Notice.tsx';
import { EditMilestone } from './EditMilestone.tsx';
import { MilestoneStatus } from './MilestoneStatus.tsx';
import classes from './Milestones.module.css';

type Milestone = Reply<'milestones.read'>;

/** What a participant can reach: how each milestone stands, by when, why, and how its claim goes. */
export function Milestones({ participantId }: { readonly participantId: string }) {
  const { data, error } = useQuery({
    ...ask('milestones.list', { query: { participantId, limit: 50 } }),
    ...SAYS_WHY,
  });
  return (
    <section className={form.card}>
      <h2>Milestones</h2>
      {error && (
        <Notice kind="error" live>
          {error.message}
        </Notice>
      )}
      {!data && !error && <p role="status">Reading the milestones …</p>}
      {data && data.rows.length === 0 && (
        <p className={form.soft}>
          None yet: choose a programme with milestones and its start date under “Details”.
        </p>
      )}
      <ul className={form.list}>
        {data?.rows.map(milestone => (
          <OneMilestone key={milestone.id} milestone={milestone} />
        ))}
      </ul>
    </section>
  );
}

function OneMilestone({ milestone }: { readonly milestone: Milestone }) {
  const may = useMay();
  const [open, setOpen] = useState<'edit' | 'evidence'>();
  const { id, name, lacksEvidence } = milestone;
  const close = () => setOpen(undefined);
  return (
    <li className={classes.milestone}>
      <div className={form.row}>
        <h3>{name}</h3>
        <MilestoneStatus status={milestone.status} />
      </div>
      <dl className={form.facts}>
        {milestone.achievedDate ? (
          <>
            <dt>Achieved on</dt>
            <dd>{longDate(milestone.achievedDate)}</dd>
          </>
        ) : (
          <>
            <dt>Projected for</dt>
            <dd className={form.name}>
              {milestone.projectedDate ? longDate(milestone.projectedDate) : 'no date'}
            </dd>
          </>
        )}
        <dt>Why</dt>
        <dd>{milestone.why}</dd>
        {milestone.thresholdPence !== null && (
          <>
            <dt>Earned so far</dt>
            <dd>
              {pounds(milestone.earnedPence ?? 0)} of {pounds(milestone.thresholdPence)}
            </dd>
          </>
        )}
        {milestone.weeksLeft !== null && milestone.achievedDate === null && (
          <>
            <dt>Weeks of work left</dt>
            <dd>{milestone.weeksLeft}</dd>
          </>
        )}
        {milestone.windowLastDay && (
          <>
            <dt>The window closes</dt>
            <dd>{longDate(milestone.windowLastDay)}</dd>
          </>
        )}
        <dt>Claim</dt>
        <dd>
          {milestone.claimStatus}
          {milestone.paymentShown && <Payment milestone={milestone} />}
        </dd>
        {lacksEvidence.length > 0 && (
          <>
            <dt>Lacks evidence</dt>
            <dd>{lacksEvidence.join(', ')}</dd>
          </>
        )}
      </dl>
      {open === 'edit' && <EditMilestone milestone={milestone} onDone={close} />}
      {open === 'evidence' && (
        <Documents subject={{ milestoneId: id }} participantId={milestone.participant.id} />
      )}
      <div className={form.row}>
        {may('milestones.change') && open !== 'edit' && (
          <Button
            variant="default"
            size="xs"
            aria-label={`Edit the milestone ${name}`}
            onClick={() => setOpen('edit')}
          >
            Edit
          </Button>
        )}
        <Button
          variant="default"
          size="xs"
          aria-expanded={open === 'evidence'}
          aria-label={`Evidence for ${name}`}
          onClick={() => setOpen(open === 'evidence' ? undefined : 'evidence')}
        >
          Evidence
        </Button>
      </div>
    </li>
  );
}

function Payment({ milestone }: { readonly milestone: Milestone }) {
  const { paidDate, ersCreditPence, creditNumber, debitDate, ersDebitPence, debitNumber } = milestone;
  const parts = [
    paidDate && `paid on ${longDate(paidDate)}`,
    ersCreditPence !== null && `ERS (credit) ${pounds(ersCreditPence)}`,
    creditNumber && `credit number ${creditNumber}`,
    debitDate && `debit on ${longDate(debitDate)}`,
    ersDebitPence !== null && `ERS (debit) ${pounds(ersDebitPence)}`,
    debitNumber && `debit number ${debitNumber}`,
  ].filter(Boolean);
  return parts.length === 0 ? null : <span className={form.soft}> · {parts.join(', ')}</span>;
}
