import { Button, Checkbox, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Reply } from '@waymark/api';
import { useState } from 'react';
import form from '../forms/Form.module.css';
import { Wide } from '../milestones/Wide.tsx';
import { useTell } from '../server/use-ask.ts';
import { useMay } from '../server/use-session.ts';
import { fieldTitle } from '../shared/field-names.ts';
import { when } from '../shared/when.ts';
import { Notice } from '../shell/Notice.tsx';
import { shown } from '../shell/words.ts';
import table from './Table.module.css';
import { REFERRAL_WORDS } from './words.ts';

type Row = Reply<'referrals.list'>['rows'][number];

/** One referral beside the record, field by field, and what is to become of it. */
export function Referral({ referral }: { readonly referral: Row }) {
  const { id, version, participant, number, reference, differences, receivedAt } = referral;
  const { status, decidedBy, decidedAt, note: said } = referral;
  // What is kept aside may be taken up again; what was applied or left is over.
  const open = useMay()('referrals.decide') && (status === 'requires attention' || status === 'kept aside');
  const decide = useTell('referrals.decide');
  const [left, setLeft] = useState<readonly string[]>([]);
  const [note, setNote] = useState('');
  const fields = differences.map(({ field }) => field).filter(field => !left.includes(field));
  const say = (decision: 'apply' | 'retain' | 'keep aside') =>
    decide.mutate({
      params: { id },
      body: {
        version,
        decision,
        ...(decision === 'apply' && { fields }),
        ...(note.trim() !== '' && { note }),
      },
    });
  return (
    <section className={form.card}>
      <h2>
        {participant ? (
          <Link to="/participants/$id" params={{ id: participant.id }}>
            {participant.name}
          </Link>
        ) : (
          'Somebody not known'
        )}
      </h2>
      <p className={form.soft}>
        Referral {number}
        {reference && `, ${reference}`} · came {when(receivedAt)}
      </p>
      {decidedAt && (
        <p>
          {REFERRAL_WORDS[status]} by {decidedBy?.name ?? 'somebody'}, {when(decidedAt)}
          {said && `: ${said}`}
        </p>
      )}
      {differences.length === 0 ? (
        <p>It says nothing otherwise than the record{decidedAt && ' does now'}.</p>
      ) : (
        <Wide label={`Record of ${participant?.name ?? 'somebody'} and referral ${number}`}>
          <table className={`${table.table} ${table.even}`}>
            <thead>
              <tr>
                <th scope="col">{open ? 'Take over' : 'Field'}</th>
                <th scope="col">Record</th>
                <th scope="col">Referral</th>
              </tr>
            </thead>
            <tbody>
              {differences.map(({ field, record, referral: sent }) => (
                <tr key={field}>
                  <th scope="row">
                    {open ? (
                      <Checkbox
                        label={fieldTitle(field)}
                        checked={!left.includes(field)}
                        onChange={event => {
                          const { checked } = event.currentTarget;
                          setLeft(before =>
                            checked ? before.filter(one => one !== field) : [...before, field],
                          );
                        }}
                      />
                    ) : (
                      fieldTitle(field)
                    )}
                  </th>
                  <td>{record === null ? 'nothing' : shown(record)}</td>
                  <td>{sent === null ? 'nothing' : shown(sent)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
      {open && (
        <>
          <TextInput
            label="Note"
            description="Stays with the referral."
            value={note}
            onChange={event => setNote(event.currentTarget.value)}
          />
          {decide.error && (
            <Notice kind="error" live>
              {decide.error.message}
            </Notice>
          )}
          <div className={form.row}>
            <Button disabled={fields.length === 0} loading={decide.isPending} onClick={() => say('apply')}>
              Apply to the record
            </Button>
            <Button variant="default" disabled={decide.isPending} onClick={() => say('retain')}>
              Leave the record as it is
            </Button>
            {status !== 'kept aside' && (
              <Button variant="default" disabled={decide.isPending} onClick={() => say('keep aside')}>
                Keep aside
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}
