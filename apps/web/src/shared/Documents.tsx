import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { PROVES, type Reply } from '@waymark/api';
import { useState } from 'react';
import form from '../forms/Form.module.css';
import { InnerForm } from '../forms/InnerForm.tsx';
import { blankAfter, orNull } from '../forms/use-form.ts';
import { addressOf } from '../server/call.ts';
import { ask, useTell } from '../server/use-ask.ts';
import { useMay } from '../server/use-session.ts';
import { Notice } from '../shell/Notice.tsx';
import { bytes } from '../shell/words.ts';
import { DropPlace } from './DropPlace.tsx';
import { FileButton } from './FileButton.tsx';
import { ProvesChoice } from './ProvesChoice.tsx';
import { type Asking, provenBy, useAsking } from './use-asking.ts';
import { when } from './when.ts';

type Document = Reply<'documents.list'>['rows'][number];

/** Whose documents they are. */
interface Subject {
  readonly participantId?: string;
  readonly trackerId?: string;
  readonly milestoneId?: string;
  readonly organisationId?: string;
}

interface DocumentsProps {
  readonly subject: Subject;
  /** Whose milestones it may prove. */
  readonly participantId?: string;
}

/** Evidence: dropped or chosen, tied to what it proves; it can be replaced, and what was there stays in its history. */
export function Documents({ subject, participantId }: DocumentsProps) {
  const asking = useAsking(participantId);
  const { data } = useQuery(ask('documents.list', { query: subject }));
  const upload = useTell('documents.upload');
  const may = useMay();
  const [proves, setProves] = useState<string>(PROVES[0]);
  const [description, setDescription] = useState('');
  const [refused, setRefused] = useState(false);
  const [problem, setProblem] = useState<string>();
  const send = async (files: readonly File[]) => {
    setProblem(undefined);
    setRefused(proves === '');
    if (proves === '') return;
    for (const [index, file] of files.entries()) {
      const body = new FormData();
      for (const [name, value] of Object.entries({ ...subject, proves, description }))
        if (value) body.set(name, value);
      body.set('file', file);
      try {
        await upload.mutateAsync({ form: body });
      } catch (problem) {
        const others = index + 1 < files.length ? ', nor what was dropped after it' : '';
        setProblem(`“${file.name}” was not added${others}. ${(problem as Error).message}`);
        return;
      }
    }
    setDescription(blankAfter(description, ''));
  };
  return (
    <section className={form.card}>
      <h2>Evidence</h2>
      {data && data.rows.length === 0 && <p className={form.soft}>No documents yet.</p>}
      <ul className={form.list}>
        {data?.rows.map(document => (
          <Piece key={document.id} document={document} asking={asking} />
        ))}
      </ul>
      {may('documents.upload') && (
        <DropPlace
          busy={upload.isPending}
          onFiles={files => void send(files)}
          outcome={
            <>
              {refused && (
                <Notice kind="error" live>
                  The file was not added: write its name under “Name of the evidence”, then choose the file
                  again.
                </Notice>
              )}
              {problem && (
                <Notice kind="error" live>
                  {problem}
                </Notice>
              )}
            </>
          }
        >
          <ProvesChoice
            asked={asking.flatMap(({ evidence }) => evidence)}
            value={proves}
            onChange={name => {
              setProves(name);
              setRefused(false);
            }}
            says={whatComesOf({ ...subject, proves }, asking)}
          />
          <TextInput
            label="Description"
            value={description}
            onChange={event => setDescription(event.currentTarget.value)}
          />
        </DropPlace>
      )}
    </section>
  );
}

/** What a piece of evidence is called, and where it lies. */
type Placed = Pick<Document, 'proves'> &
  Partial<Record<'participantId' | 'trackerId' | 'milestoneId', string | null>>;

/** What a piece of evidence would do for the milestones, before it is saved. */
function whatComesOf(piece: Placed, asking: readonly Asking[]): string | undefined {
  if (asking.length === 0) return undefined;
  if (piece.participantId && !piece.trackerId && !piece.milestoneId)
    return 'Evidence counts for a milestone when it is added at a tracker or at that milestone.';
  const milestones = provenBy(piece, asking);
  return milestones.length === 0 ? 'No milestone asks for it.' : `Asked for by ${milestones.join(', ')}.`;
}

interface PieceProps {
  readonly document: Document;
  readonly asking: readonly Asking[];
}

function Piece({ document, asking }: PieceProps) {
  const replace = useTell('documents.replace');
  const remove = useTell('documents.remove');
  const [changing, setChanging] = useState(false);
  const may = useMay();
  const { id, version, fileName, proves, description, size, uploadedBy, uploadedAt, versions } = document;
  const problem = replace.error ?? remove.error;
  const milestones = provenBy(document, asking);
  return (
    <li className={form.item}>
      <div>
        <p>
          <a href={addressOf('documents.download', { params: { id } })} download>
            {fileName}
          </a>{' '}
          <span className={form.soft}>
            proves: {proves.toLowerCase()}
            {milestones.length > 0 && <>, for {milestones.join(', ')}</>}
          </span>
        </p>
        {description && <p>{description}</p>}
        <p className={form.soft}>
          {bytes(size)} · {uploadedBy?.name ?? 'somebody'}, {when(uploadedAt)}
        </p>
        {versions.length > 1 && (
          <details>
            <summary>Earlier versions ({versions.length - 1})</summary>
            <ul className={form.list}>
              {versions.slice(1).map(one => (
                <li key={one.number}>
                  <a
                    href={addressOf('documents.download', { params: { id }, query: { number: one.number } })}
                    download
                  >
                    {one.fileName}
                  </a>{' '}
                  <span className={form.soft}>
                    {one.uploadedBy?.name}, {when(one.uploadedAt)}
                    {one.reason && ` · ${one.reason}`}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        )}
        {changing && <ChangePiece document={document} asking={asking} onDone={() => setChanging(false)} />}
        {problem && (
          <Notice kind="error" live>
            {problem.message}
          </Notice>
        )}
      </div>
      <div className={form.row}>
        {may('documents.change') && !changing && (
          <Button
            variant="default"
            size="xs"
            aria-label={`Change what ${fileName} proves`}
            onClick={() => setChanging(true)}
          >
            Change
          </Button>
        )}
        {may('documents.replace') && (
          <FileButton
            variant="default"
            size="xs"
            loading={replace.isPending}
            aria-label={`Replace ${fileName}`}
            onFile={file => {
              const body = new FormData();
              body.set('version', String(version));
              body.set('file', file);
              replace.mutate({ params: { id }, form: body });
            }}
          >
            Replace
          </FileButton>
        )}
        {may('documents.remove') && (
          <Button
            variant="default"
            size="xs"
            loading={remove.isPending}
            aria-label={`Remove ${fileName}`}
            onClick={() => remove.mutate({ params: { id } })}
          >
            Remove
          </Button>
        )}
      </div>
    </li>
  );
}

interface ChangePieceProps extends PieceProps {
  readonly onDone: () => void;
}

/** What a piece of evidence is called and what is said of it; the file stays as it is. */
function ChangePiece({ document, asking, onDone }: ChangePieceProps) {
  const change = useTell('documents.change');
  const { id, version } = document;
  const [proves, setProves] = useState(document.proves);
  const [description, setDescription] = useState(document.description ?? '');
  const [nameless, setNameless] = useState(false);
  const save = () => {
    setNameless(proves === '');
    if (proves === '') return;
    const body = { version, proves, description: orNull(description) };
    change.mutate({ params: { id }, body }, { onSuccess: onDone });
  };
  return (
    <InnerForm
      label={`Change ${document.fileName}`}
      send="Save"
      busy={change.isPending}
      problem={nameless ? 'Not saved yet: write a name under “Name of the evidence”.' : change.error?.message}
      onSend={save}
      onCancel={onDone}
    >
      <ProvesChoice
        asked={[...asking.flatMap(({ evidence }) => evidence), document.proves]}
        value={proves}
        onChange={name => {
          setProves(name);
          setNameless(false);
        }}
        says={whatComesOf({ ...document, proves }, asking)}
      />
      <TextInput
        label="Description"
        value={description}
        onChange={event => setDescription(event.currentTarget.value)}
      />
    </InnerForm>
  );
}
