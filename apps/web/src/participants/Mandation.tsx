import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { SANCTION_STATUSES } from '@waymark/api';
import { useState } from 'react';
import form from '../forms/Form.module.css';
import { useTell } from '../server/use-ask.ts';
import { useMay } from '../server/use-session.ts';
import { Notice } from '../shell/Notice.tsx';
import type { Participant } from './values.ts';

/** Whether activities may be mandatory, and the sanction status: read by all, changed by supervisors. */
export function Mandation({ participant }: { readonly participant: Participant }) {
  const may = useMay();
  const { allowMandatoryActivity, sanctionStatus } = participant;
  return (
    <section className={form.card}>
      <h2>Mandation</h2>
      {may('participants.mandation') ? (
        <ChangeMandation key={participant.version} participant={participant} />
      ) : (
        <dl className={form.facts}>
          <dt>Mandatory activity</dt>
          <dd>{allowMandatoryActivity ? 'allowed' : 'not allowed'}</dd>
          <dt>Sanction status</dt>
          <dd>{sanctionStatus}</dd>
        </dl>
      )}
    </section>
  );
}

function ChangeMandation({ participant }: { readonly participant: Participant }) {
  const { id, version } = participant;
  const change = useTell('participants.mandation');
  const [allowed, setAllowed] = useState(participant.allowMandatoryActivity);
  const [sanction, setSanction] = useState(participant.sanctionStatus);
  const same = allowed === participant.allowMandatoryActivity && sanction === participant.sanctionStatus;
  return (
    <form
      className={form.form}
      onSubmit={event => {
        event.preventDefault();
        change.mutate({
          params: { id },
          body: { version, allowMandatoryActivity: allowed, sanctionStatus: sanction },
        });
      }}
    >
      <Checkbox
        label="Allow mandatory activity"
        checked={allowed}
        onChange={event => setAllowed(event.currentTarget.checked)}
      />
      <NativeSelect
        label="Sanction status"
        value={sanction}
        onChange={event => setSanction(SANCTION_STATUSES.find(one => one === event.currentTarget.value)!)}
        data={[...SANCTION_STATUSES]}
      />
      {change.error && (
        <Notice kind="error" live>
          {change.error.message}
        </Notice>
      )}
      <div className={form.row}>
        <Button type="submit" variant="default" disabled={same} loading={change.isPending}>
          Save
        </Button>
      </div>
    </form>
  );
}
