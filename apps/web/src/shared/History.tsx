import { Button } from '@mantine/core';
import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import type { Reply } from '@waymark/api';
import { useState } from 'react';
import classes from '../forms/Form.module.css';
import { ShowMore } from '../server/ShowMore.tsx';
import { ask, askPages } from '../server/use-ask.ts';
import { capital } from '../shell/words.ts';
import { fieldTitle } from './field-names.ts';
import { type Names, shownValue, toldChanges } from './told.ts';
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
  const entries = list.data?.pages.flatMap(page => page.rows) ?? [];
  const names = useNames(entries, subject === 'participant' ? subjectId : undefined);
  if (list.error) return <p role="alert">{list.error.message}</p>;
  if (!list.data) return <p role="status">Reading the history …</p>;
  return (
    <>
      <ul className={classes.list}>
        {entries.map(entry => (
          <li key={entry.id} className={classes.item}>
            <div>
              <p>
                {actionOf(entry, subject, names)}
                {entry.action.endsWith(' by import') ? ', ' : ' by '}
                <span className={classes.name}>{entry.by?.name ?? 'Waymark'}</span>
                <span className={classes.soft}> · {when(entry.at)}</span>
              </p>
              {entry.erased && (
                <p className={classes.soft}>What changed was taken out when the person was erased.</p>
              )}
              <ul className={classes.list}>
                {toldChanges(entry.changes).map(({ field, from, to }) => (
                  <li key={field}>
                    {fieldTitle(field)}: {from !== null && <>{shownValue(field, from, names)} → </>}
                    {shownValue(field, to, names)}
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

/** What was done, as the head of a line: "Added", or "Tracker “Baker”: changed". */
function actionOf({ action, subject, subjectId }: Entry, of: string, names: Names): string {
  const name = names.get(subjectId);
  if (subject !== of && name) return `${fieldTitle(subject)} “${name}”: ${action}`;
  const said = subject === of ? action : `${fieldTitle(subject)} ${action}`;
  return capital(said);
}

/** The names of people, groups, programmes and employers, and of what a participant has, by which the history calls them. */
function useNames(entries: readonly Entry[], participantId: string | undefined): Names {
  const { data: people } = useQuery(ask('people.list', {}));
  const { data: groups } = useQuery(ask('groups.list', {}));
  const { data: programmes } = useQuery(ask('programmes.list', {}));
  const theirs = { query: { participantId, limit: 50 } };
  const enabled = participantId !== undefined;
  const { data: milestones } = useQuery({ ...ask('milestones.list', theirs), enabled });
  const { data: trackers } = useQuery({ ...ask('trackers.list', theirs), enabled });
  const employers = new Set(
    entries
      .flatMap(({ changes }) => changes)
      .filter(({ field }) => field === 'organisationId')
      .flatMap(({ from, to }) => [from, to])
      .filter(id => typeof id === 'string'),
  );
  const organisations = useQueries({
    queries: [...employers].map(id => ask('organisations.read', { params: { id } })),
  });
  const known = [
    people?.rows,
    groups?.rows,
    programmes?.rows,
    organisations.flatMap(({ data }) => data ?? []),
    milestones?.rows,
    trackers?.rows.map(({ id, type, description }) => ({ id, name: description || type })),
  ];
  return new Map(known.flatMap(rows => rows ?? []).map(({ id, name }) => [id, name]));
}
