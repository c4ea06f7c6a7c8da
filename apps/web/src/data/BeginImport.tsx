import { Button, FileButton, NativeSelect } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { IMPORT_KINDS } from '@waymark/api';
import { type DragEvent, useState } from 'react';
import form from '../forms/Form.module.css';
import { useTell } from '../server/use-ask.ts';
import drop from '../shared/Documents.module.css';
import { Notice } from '../shell/Notice.tsx';
import { KIND_WORDS } from './words.ts';

type Kind = (typeof IMPORT_KINDS)[number];

/** A file to be imported: dropped or chosen; its preview is opened. */
export function BeginImport() {
  const begin = useTell('imports.begin');
  const navigate = useNavigate();
  const [kind, setKind] = useState<Kind>('participants');
  const [over, setOver] = useState(false);
  const send = (file: File | null | undefined) => {
    if (!file) return;
    const body = new FormData();
    body.set('kind', kind);
    body.set('file', file);
    begin.mutate(
      { form: body },
      { onSuccess: ({ id }) => void navigate({ to: '/data/imports/$id', params: { id } }) },
    );
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    send(event.dataTransfer.files[0]);
  };
  return (
    <section className={form.card}>
      <h2>Import</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the button below does the same */}
      <div
        className={drop.drop}
        data-over={over || undefined}
        onDragOver={event => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={dropped}
      >
        <div className={form.pair}>
          <NativeSelect
            label="What the file holds"
            description={
              kind === 'referrals' ? 'A zip of CSV files.' : 'A CSV file whose first line names the columns.'
            }
            value={kind}
            onChange={event => setKind(IMPORT_KINDS.find(one => one === event.currentTarget.value)!)}
            data={IMPORT_KINDS.map(value => ({ value, label: KIND_WORDS[value] }))}
          />
        </div>
        <div className={form.row}>
          <FileButton accept={kind === 'referrals' ? '.zip' : '.csv,.txt'} onChange={send}>
            {props => (
              <Button
                {...props}
                loading={begin.isPending}
                leftSection={<IconUpload size="1.125rem" aria-hidden />}
              >
                Choose a file
              </Button>
            )}
          </FileButton>
          <span className={form.soft}>or drop it here</span>
        </div>
        {begin.error && (
          <Notice kind="error" live>
            {begin.error.message}
          </Notice>
        )}
      </div>
    </section>
  );
}
