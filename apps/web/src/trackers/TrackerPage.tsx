import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { longDate } from '@waymark/ilr/dates';
import { useState } from 'react';
import classes from '../forms/Form.module.css';
import { NotThere } from '../server/NotThere.tsx';
import { Shared } from '../server/Shared.tsx';
import { StillShown } from '../server/StillShown.tsx';
import { ask, SAYS_WHY } from '../server/use-ask.ts';
import { useMay } from '../server/use-session.ts';
import { Documents } from '../shared/Documents.tsx';
import { History } from '../shared/History.tsx';
import { Notes } from '../shared/Notes.tsx';
import { Notice } from '../shell/Notice.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { EditTracker } from './EditTracker.tsx';
import { MilestonesBeside } from './MilestonesBeside.tsx';
import { rateShown, type Tracker } from './values.ts';

/** One tracker: what it says, the milestones that it moves, evidence, notes, history. */
export function TrackerPage() {
  const { id } = useParams({ from: '/trackers/$id' });
  return <Shared title="Tracker">{() => <OneTracker id={id} />}</Shared>;
}

function OneTracker({ id }: { readonly id: string }) {
  const read = useQuery({ ...ask('trackers.read', { params: { id } }), ...SAYS_WHY });
  const { data: tracker, error } = read;
  const [editing, setEditing] = useState(false);
  const may = useMay();
  if (error && !tracker) {
    return (
      <NotThere
        title="Tracker"
        back={<Link to="/trackers">Trackers</Link>}
        why="Its participant may have been erased, or belong to a group that you do not see."
        of={read}
      />
    );
  }
  if (!tracker) return <p role="status">Reading the tracker …</p>;
  const { participant } = tracker;
  return (
    <>
      <PageHead
        title={tracker.description ? `${tracker.type}: ${tracker.description}` : tracker.type}
        back={
          <Link to="/participants/$id" params={{ id: participant.id }}>
            {participant.name}
          </Link>
        }
        actions={may('trackers.change') && !editing && <Button onClick={() => setEditing(true)}>Edit</Button>}
      >
        {tracker.status}
      </PageHead>
      <StillShown error={error} />
      <div className={classes.cards}>
        {editing ? (
          <EditTracker tracker={tracker} onDone={() => setEditing(false)} />
        ) : (
          <Facts tracker={tracker} />
        )}
        <MilestonesBeside participantId={participant.id} />
        <Documents subject={{ trackerId: id }} participantId={participant.id} />
        <Notes subject="tracker" subjectId={id} />
        <History subject="tracker" subjectId={id} />
      </div>
    </>
  );
}

function Facts({ tracker }: { readonly tracker: Tracker }) {
  const { organisation, startDate, endDate, hoursPerWeek, hourlyRate, changes, assignee, createdBy, lacks } =
    tracker;
  return (
    <section className={classes.card}>
      <dl className={classes.facts}>
        <dt>Assignee</dt>
        <dd>{assignee?.name ?? 'nobody'}</dd>
        {organisation && (
          <>
            <dt>Employer</dt>
            <dd>
              <Link to="/employers/$id" params={{ id: organisation.id }}>
                {organisation.name}
              </Link>
            </dd>
          </>
        )}
        {startDate && (
          <>
            <dt>Start date</dt>
            <dd>{longDate(startDate)}</dd>
            <dt>End date</dt>
            <dd>{endDate ? longDate(endDate) : 'none: it goes on'}</dd>
          </>
        )}
        {hoursPerWeek && (
          <>
            <dt>Weekly hours</dt>
            <dd>{hoursPerWeek}</dd>
            <dt>Hourly rate of pay</dt>
            <dd>{hourlyRate ? rateShown(hourlyRate) : 'not given'}</dd>
          </>
        )}
        {changes.map(change => (
          <div key={change.from}>
            <dt>From {longDate(change.from)}</dt>
            <dd>
              {[
                change.hoursPerWeek && `${change.hoursPerWeek} hours a week`,
                change.hourlyRate && `${rateShown(change.hourlyRate)} an hour`,
              ]
                .filter(Boolean)
                .join(', ')}
            </dd>
          </div>
        ))}
        <dt>Created by</dt>
        <dd>{createdBy?.name ?? 'Waymark'}</dd>
      </dl>
      {lacks.length > 0 && (
        <Notice kind="warning" title="Something is missing">
          {lacks.map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
    </section>
  );
}
