import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Reply } from '@waymark/api';
import { isDate, ukDate } from '@waymark/ilr/dates';
import { useState } from 'react';
import classes from '../forms/Form.module.css';
import { ShowMore } from '../server/ShowMore.tsx';
import { askPages } from '../server/use-ask.ts';
import { fieldName } from './field-names.ts';
import { when } from './when.ts';

type Entry = Reply<'history.list'>['rows'][number];

interface HistoryProps {
  readonly subject: Entry['subject'];
  readonly subjectId: string;
}

/** Who changed what from what to what, newest first; closed until somebody asks. */
export function History(props: HistoryProps) {
  const [open, setOpen] = useState(false);
  return (
    <section className={classes.card}>
      <div className={classes.row}>
        <h2>History</h2>
        <Button variant="default" size="xs" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide' : 'Show'}
        </Button>
      </div>
      {open && <Entries {...props} />}
    </section>
  );
}

function Entries({ subject, subjectId }: HistoryProps) {
  const list = useInfiniteQuery(askPages('history.list', { query: { subject, subjectId, limit: 50 } }));
  if (list.error) return <p role="alert">{list.error.message}</p>;
  if (!list.data) return <p role="status">Reading the history …</p>;
  return (
    <>
      <ul className={classes.list}>
        {list.data.pages
          .flatMap(page => page.rows)
          .map(entry => (
            <li key={entry.id} className={classes.item}>
              <div>
                <p>
                  <span className={classes.name}>{entry.by?.name ?? 'Waymark'}</span>{' '}
                  {actionOf(entry, subject)}
                  <span className={classes.soft}> · {when(entry.at)}</span>
                </p>
                {entry.erased && (
                  <p className={classes.soft}>What changed was taken out when the person was erased.</p>
                )}
                <ul className={classes.list}>
                  {entry.changes.map(({ field, from, to }) => (
                    <li key={field}>
                      {fieldName(field)}: {from !== null && <>{shownValue(field, from)} → </>}
                      {shownValue(field, to)}
                    </li>
                  ))}
                </ul>
              </div>
            </li>
          ))}
      </ul>
      <ShowMore of={list} />
    </>
  );
}

function actionOf({ action, subject }: Entry, of: string): string {
  return subject === of ? action : `${subject} ${action}`;
}

/** A value as it reads; identifiers of other rows are not for the eye. */
function shownValue(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (Array.isArray(value))
    return value.length === 0 ? 'nothing' : value.map(one => shownValue(field, one)).join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number')
    return field.endsWith('Pence') ? `£${(value / 100).toFixed(2)}` : String(value);
  if (typeof value === 'object') {
    return Object.entries(value)
      .filter(([, part]) => part !== null)
      .map(([name, part]) => `${fieldName(name)} ${shownValue(name, part)}`)
      .join(', ');
  }
  const text = String(value);
  if (/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text)) return 'another one';
  return isDate(text) ? ukDate(text) : text;
}
