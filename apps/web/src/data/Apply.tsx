import { Button, Checkbox } from '@mantine/core';
import type { Reply } from '@waymark/api';
import { useState } from 'react';
import form from '../forms/Form.module.css';
import { useTell } from '../server/use-ask.ts';
import { useMay } from '../server/use-session.ts';
import { Notice } from '../shell/Notice.tsx';
import { count } from '../shell/words.ts';

interface ApplyProps {
  readonly file: Reply<'imports.read'>;
}

/** Carries the import out, all of it or only what is new or what is known. */
export function Apply({ file: { id, counts } }: ApplyProps) {
  const may = useMay();
  const apply = useTell('imports.apply');
  const [create, setCreate] = useState(true);
  const [update, setUpdate] = useState(true);
  const known = counts.update + counts.version;
  const lines = (create ? counts.create : 0) + (update ? known : 0);
  if (!may('imports.apply')) return null;
  return (
    <section className={form.card}>
      <h2>Carry it out</h2>
      {counts.create + known === 0 ? (
        <p className={form.soft}>
          There is nothing to carry out: each line is refused, or says what is here already.
        </p>
      ) : (
        <>
          {counts.create > 0 && (
            <Checkbox
              label={`Add what is new (${counts.create})`}
              checked={create}
              onChange={event => setCreate(event.currentTarget.checked)}
            />
          )}
          {known > 0 && (
            <Checkbox
              label={`Take over what differs (${known})`}
              checked={update}
              onChange={event => setUpdate(event.currentTarget.checked)}
            />
          )}
          {apply.error && (
            <Notice kind="error" live>
              {apply.error.message}
            </Notice>
          )}
          <div className={form.row}>
            <Button
              disabled={lines === 0}
              loading={apply.isPending}
              onClick={() => apply.mutate({ params: { id }, body: { create, update } })}
            >
              Carry out {count(lines, 'line')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
