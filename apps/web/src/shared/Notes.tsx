import { Button, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import classes from '../forms/Form.module.css';
import { blankAfter } from '../forms/use-form.ts';
import { ask, useTell } from '../server/use-ask.ts';
import { useMay } from '../server/use-session.ts';
import { Notice } from '../shell/Notice.tsx';
import { when } from './when.ts';

interface NotesProps {
  readonly subject: 'participant' | 'tracker' | 'organisation';
  readonly subjectId: string;
}

/** Notes, newest first. They are added and never changed. */
export function Notes({ subject, subjectId }: NotesProps) {
  const { data } = useQuery(ask('notes.list', { query: { subject, subjectId } }));
  const add = useTell('notes.create');
  const may = useMay();
  const [text, setText] = useState('');
  return (
    <section className={classes.card}>
      <h2>Notes</h2>
      {may('notes.create') && (
        <form
          className={classes.form}
          onSubmit={event => {
            event.preventDefault();
            add.mutate(
              { body: { subject, subjectId, text } },
              { onSuccess: () => setText(blankAfter(text, '')) },
            );
          }}
        >
          <Textarea
            label="Add a note"
            autosize
            minRows={2}
            value={text}
            onChange={event => setText(event.currentTarget.value)}
          />
          {add.error && (
            <Notice kind="error" live>
              {add.error.message}
            </Notice>
          )}
          <div className={classes.row}>
            <Button type="submit" variant="default" disabled={text.trim() === ''} loading={add.isPending}>
              Add the note
            </Button>
          </div>
        </form>
      )}
      {data && data.rows.length === 0 && <p className={classes.soft}>No notes yet.</p>}
      <ul className={classes.list}>
        {data?.rows.map(note => (
          <li key={note.id} className={classes.item}>
            <div>
              <p>{note.text}</p>
              <p className={classes.soft}>
                {note.by?.name ?? 'Waymark'}, {when(note.at)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
