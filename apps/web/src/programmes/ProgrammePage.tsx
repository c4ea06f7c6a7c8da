import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { longDate } from '@waymark/ilr/dates';
import { useState } from 'react';
import form from '../forms/Form.module.css';
import { pounds } from '../milestones/words.ts';
import { NotThere } from '../server/NotThere.tsx';
import { Shared } from '../server/Shared.tsx';
import { StillShown } from '../server/StillShown.tsx';
import { ask, SAYS_WHY, useTell } from '../server/use-ask.ts';
import { useMay } from '../server/use-session.ts';
import { History } from '../shared/History.tsx';
import { Notice } from '../shell/Notice.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { count } from '../shell/words.ts';
import { EditProgramme } from './EditProgramme.tsx';
import type { Programme } from './values.ts';

/** One programme: what can be reached on it, and by which conventions. */
export function ProgrammePage() {
  const { id } = useParams({ from: '/programmes/$id' });
  return <Shared title="Programme">{() => <OneProgramme id={id} />}</Shared>;
}

function OneProgramme({ id }: { readonly id: string }) {
  const read = useQuery({ ...ask('programmes.read', { params: { id } }), ...SAYS_WHY });
  const { data: programme, error } = read;
  const [editing, setEditing] = useState(false);
  const archive = useTell('programmes.change');
  const may = useMay();
  const back = <Link to="/programmes">Programmes</Link>;
  if (error && !programme) {
    return (
      <NotThere
        title="Programme"
        back={back}
        why="The address may be mistyped, or be one of another provider."
        of={read}
      />
    );
  }
  if (!programme) return <p role="status">Reading the programme …</p>;
  const { version, archived } = programme;
  return (
    <>
      <PageHead
        title={programme.name}
        back={back}
        actions={
          may('programmes.change') &&
          !editing && (
            <>
              <Button onClick={() => setEditing(true)}>Edit</Button>
              <Button
                variant="default"
                loading={archive.isPending}
                onClick={() => archive.mutate({ params: { id }, body: { version, archived: !archived } })}
              >
                {archived ? 'Take out of the archive' : 'Archive'}
              </Button>
            </>
          )
        }
      >
        {programme.modelName ?? 'A programme without milestones'}
        {archived && ' · archived'}
      </PageHead>
      <StillShown error={error} />
      {archive.error && (
        <Notice kind="error" live>
          {archive.error.message}
        </Notice>
      )}
      <div className={form.cards}>
        {editing ? (
          <EditProgramme programme={programme} onDone={() => setEditing(false)} />
        ) : (
          <About programme={programme} />
        )}
        <History subject="programme" subjectId={id} />
      </div>
    </>
  );
}

function About({ programme }: { readonly programme: Programme }) {
  const { id, milestones, windowDays, endDate, participants, achieveWhenDateComes } = programme;
  const { data: models } = useQuery(ask('models.list', {}));
  const kind = models?.models.find(one => one.id === programme.model);
  const days = windowDays ?? kind?.windowDays ?? null;
  return (
    <>
      <section className={form.card}>
        <h2>About</h2>
        <dl className={form.facts}>
          <dt>Participants</dt>
          <dd>
            <Link to="/participants" search={{ programme: id }}>
              {participants.exact ? '' : 'more than '}
              {count(participants.count, 'participant')}
            </Link>
          </dd>
          {kind && (
            <>
              <dt>Outcome window</dt>
              <dd>
                {days === null ? 'none' : count(days, 'day')}
                {windowDays === null && days !== null && ', as the kind of milestones has it'}
              </dd>
              <dt>When the date comes</dt>
              <dd>{achieveWhenDateComes ? 'a milestone counts as achieved' : 'a supervisor says so'}</dd>
            </>
          )}
          <dt>End date</dt>
          <dd>{endDate ? longDate(endDate) : 'none'}</dd>
        </dl>
      </section>
      {kind && (
        <section className={form.card}>
          <h2>Financial milestones</h2>
          <ul className={form.list}>
            {milestones.map(({ key, name, thresholdPence, evidence }) => (
              <li key={key} className={form.item}>
                <div>
                  <p className={form.name}>{name}</p>
                  <p>
                    {thresholdPence === null
                      ? (kind.milestones.find(one => one.id === key)?.says.join(' Or: ') ??
                        'As the kind of milestones works it out.')
                      : `${pounds(thresholdPence)} earned`}
                  </p>
                  <p className={form.soft}>
                    {evidence.length === 0 ? 'No evidence is asked for' : `Evidence: ${evidence.join(', ')}`}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {kind && models && (
        <section className={form.card}>
          <h2>Conventions</h2>
          <ul className={form.list}>
            {models.settings.map(({ name, title, standard, means, sure }) => {
              const chosen = programme.settings[name];
              const value = chosen ?? standard;
              return (
                <li key={name} className={form.item}>
                  <div>
                    <p className={form.name}>{title}</p>
                    <p>{means[String(value)] ?? `${means.other ?? ''} Here: ${value}.`}</p>
                    <p className={form.soft}>
                      {chosen === undefined ? `Default, ${sure}` : 'Chosen for this programme'}
                    </p>
                  </div>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
