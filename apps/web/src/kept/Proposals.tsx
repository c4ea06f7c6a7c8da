import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Reply } from '@waymark/api';
import { isDate, ukDate } from '@waymark/ilr/dates';
import { useState } from 'react';
import classes from '../forms/Form.module.css';
import { NOW_AND_THEN_MS } from '../server/goes-on.ts';
import { ask, useTell } from '../server/use-ask.ts';
import { useMay } from '../server/use-session.ts';
import { Notice } from '../shell/Notice.tsx';
import { count } from '../shell/words.ts';

type Proposal = Reply<'proposals.list'>['rows'][number];

interface ProposalsProps {
  readonly status: Proposal['status'];
  readonly participantId?: string;
  /** Asks again now and then: they come from work in the background. */
  readonly follow?: boolean;
}

/** Changes to ILR records that follow from confirmed jobs: what would change, what the rules say, and a person decides. */
export function Proposals({ status, participantId, follow = false }: ProposalsProps) {
  const { data } = useQuery({
    ...ask('proposals.list', { query: { status: [status], participantId, limit: 50 } }),
    refetchInterval: follow && NOW_AND_THEN_MS,
  });
  if (!data || data.rows.length === 0) return null;
  return (
    <section className={classes.card}>
      <h2>Proposed changes to ILR records</h2>
      <p className={classes.soft}>
        A job with a confirmed employer means an outcome for these Skills Bootcamp learners. Accept a change,
        and it is in the next file that you write from the kept return.
      </p>
      <ul className={classes.list}>
        {data.rows.map(proposal => (
          <OneProposal key={proposal.id} proposal={proposal} />
        ))}
      </ul>
    </section>
  );
}

function OneProposal({ proposal }: { readonly proposal: Proposal }) {
  const { id, version, participant, learnRefNumber, changes, tried, brings } = proposal;
  const decide = useTell('proposals.decide');
  const may = useMay();
  const [reason, setReason] = useState('');
  const send = (accept: boolean) =>
    decide.mutate({ params: { id }, body: { version, accept, ...(reason.trim() !== '' && { reason }) } });
  return (
    <li className={classes.item}>
      <div>
        <p>
          <span className={classes.name}>{participant.name}</span> · learner {learnRefNumber}
        </p>
        <ul className={classes.list}>
          {changes.map(({ aim, field, from, to }) => (
            <li key={`${aim}${field}`}>
              {field} of aim {aim}: {shown(from)} → {shown(to)}
            </li>
          ))}
        </ul>
        {brings && <p>{brings}</p>}
        {tried.fixed.length > 0 && <p>No longer broken: {tried.fixed.map(({ rule }) => rule).join(', ')}</p>}
        {tried.new.length > 0 && (
          <Notice kind="warning" title="Newly broken with this change">
            {tried.new.map(({ rule, message }) => (
              <p key={rule}>
                {rule}: {message}
              </p>
            ))}
          </Notice>
        )}
        {tried.notChecked > 0 && (
          <p className={classes.soft}>
            {count(tried.notChecked, 'rule')} could not be checked on this record.
          </p>
        )}
        {decide.error && (
          <Notice kind="error" live>
            {decide.error.message}
          </Notice>
        )}
      </div>
      {may('proposals.decide') && (
        <div className={classes.form}>
          <TextInput
            label="Reason"
            description={tried.new.length > 0 ? 'Needed to accept what newly breaks a rule.' : 'Not needed.'}
            value={reason}
            onChange={event => setReason(event.currentTarget.value)}
          />
          <div className={classes.row}>
            <Button size="xs" loading={decide.isPending} onClick={() => send(true)}>
              Accept
            </Button>
            <Button size="xs" variant="default" loading={decide.isPending} onClick={() => send(false)}>
              Refuse
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}

const shown = (value: string | null): string =>
  value === null ? 'not returned' : isDate(value) ? ukDate(value) : value;
