import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import form from '../forms/Form.module.css';
import { TextInput } from '../forms/fields.tsx';
import { useForm } from '../forms/use-form.ts';
import { addressOf } from '../server/call.ts';
import { useTell } from '../server/use-ask.ts';
import { useMay } from '../server/use-session.ts';
import { Notice } from '../shell/Notice.tsx';
import type { Participant } from './values.ts';

/** For whoever answers a subject access request or a request to be erased; nothing for others. */
export function WhatIsHeld({ participant }: { readonly participant: Participant }) {
  const may = useMay();
  const [erasing, setErasing] = useState(false);
  const { id } = participant;
  if (!may('participants.everything') && !may('participants.erase')) return null;
  return (
    <section className={form.card}>
      <h2>What is held of this person</h2>
      <div className={form.row}>
        {may('participants.everything') && (
          <a href={addressOf('participants.everything', { params: { id } })} download>
            Everything held (zip)
          </a>
        )}
        {may('participants.erase') && !erasing && (
          <Button variant="default" size="xs" onClick={() => setErasing(true)}>
            Erase …
          </Button>
        )}
      </div>
      {erasing && <Erase participant={participant} onCancel={() => setErasing(false)} />}
    </section>
  );
}

interface EraseProps {
  readonly participant: Participant;
  readonly onCancel: () => void;
}

function Erase({ participant: { id, version, surname }, onCancel }: EraseProps) {
  const erase = useTell('participants.erase');
  const navigate = useNavigate();
  const fields = useForm({ reason: '', typed: '' }, erase.error);
  const { reason, typed } = fields.values;
  const sure = typed.trim().toLowerCase() === surname.toLowerCase();
  return (
    <form
      className={form.inner}
      onSubmit={event => {
        event.preventDefault();
        if (!sure) return;
        erase.mutate(
          { params: { id }, body: { version, reason } },
          { onSuccess: () => void navigate({ to: '/participants' }) },
        );
      }}
    >
      <p>
        This cannot be undone: trackers, milestones, documents and notes go too. An entry without personal
        data stays in the history.
      </p>
      <TextInput label="Reason" required {...fields.text('reason')} />
      <TextInput
        label={`Type the surname, ${surname}, to go on`}
        autoComplete="off"
        {...fields.text('typed')}
      />
      {fields.whole && (
        <Notice kind="error" live>
          {fields.whole}
        </Notice>
      )}
      <div className={form.row}>
        <Button type="submit" color="red" disabled={!sure || reason.trim() === ''} loading={erase.isPending}>
          Erase
        </Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
