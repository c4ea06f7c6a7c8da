import { NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IMPORT_KINDS } from '@waymark/api';
import { useState } from 'react';
import form from '../forms/Form.module.css';
import { useTell } from '../server/use-ask.ts';
import { DropPlace } from '../shared/DropPlace.tsx';
import { Notice } from '../shell/Notice.tsx';
import { KIND_WORDS } from './words.ts';

type Kind = (typeof IMPORT_KINDS)[number];

/** A file to be imported: dropped or chosen; its preview is opened. */
export function BeginImport({ of }: { readonly of: Kind | undefined }) {
  const begin = useTell('imports.begin');
  const navigate = useNavigate();
  const [kind, setKind] = useState<Kind>(of ?? 'participants');
  const [several, setSeveral] = useState(false);
  const send = (files: readonly File[]) => {
    const [file, ...others] = files;
    setSeveral(others.length > 0);
    if (file === undefined || others.length > 0) return;
    const body = new FormData();
    body.set('kind', kind);
    body.set('file', file);
    begin.mutate(
      { form: body },
      { onSuccess: ({ id }) => void navigate({ to: '/data/imports/$id', params: { id } }) },
    );
  };
  return (
    <section className={form.card}>
      <h2>Import</h2>
      <DropPlace
        accept={kind === 'referrals' ? '.zip' : '.csv,.txt'}
        busy={begin.isPending}
        first
        onFiles={send}
        outcome={
          <>
            {several && (
              <Notice kind="error" live>
                Nothing was imported: several files were dropped. Import them one after the other, so that
                each has its preview.
              </Notice>
            )}
            {!several && begin.error && (
              <Notice kind="error" live>
                {begin.error.message}
              </Notice>
            )}
          </>
        }
      >
        <NativeSelect
          label="What the file holds"
          description={
            kind === 'referrals' ? 'A zip of CSV files.' : 'A CSV file whose first line names the columns.'
          }
          value={kind}
          onChange={event => setKind(IMPORT_KINDS.find(one => one === event.currentTarget.value)!)}
          data={IMPORT_KINDS.map(value => ({ value, label: KIND_WORDS[value] }))}
        />
      </DropPlace>
    </section>
  );
}
