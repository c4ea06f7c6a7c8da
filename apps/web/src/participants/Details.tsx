import { Button } from '@mantine/core';
import { isDate, longDate, ukDate } from '@waymark/ilr/dates';
import { type ReactNode, useState } from 'react';
import form from '../forms/Form.module.css';
import { bringOver } from '../server/bring-over.ts';
import { Conflict } from '../server/Conflict.tsx';
import { conflictOf, useTell } from '../server/use-ask.ts';
import { useMay } from '../server/use-session.ts';
import { when } from '../shared/when.ts';
import { Notice } from '../shell/Notice.tsx';
import { ParticipantForm } from './ParticipantForm.tsx';
import { bodyOf, type Participant, type ParticipantValues, TITLES, valuesOf } from './values.ts';

/** What is known of a participant, and the form to change it. */
export function Details({ participant }: { readonly participant: Participant }) {
  const [editing, setEditing] = useState(false);
  const archive = useTell('participants.change');
  const may = useMay();
  if (editing) return <EditDetails participant={participant} onDone={() => setEditing(false)} />;
  const { id, version, archived } = participant;
  return (
    <section className={form.card}>
      <h2>Details</h2>
      <Facts participant={participant} />
      {archive.error && (
        <Notice kind="error" live>
          {archive.error.message}
        </Notice>
      )}
      {may('participants.change') && (
        <div className={form.row}>
          <Button variant="default" onClick={() => setEditing(true)}>
            Edit
          </Button>
          <Button
            variant="default"
            loading={archive.isPending}
            onClick={() => archive.mutate({ params: { id }, body: { version, archived: !archived } })}
          >
            {archived ? 'Take out of the archive' : 'Archive'}
          </Button>
        </div>
      )}
    </section>
  );
}

function Facts({ participant }: { readonly participant: Participant }) {
  const { email, phone, addressLines, postcode, programme, programmeStart, programmeEnd } = participant;
  const facts: readonly [string, ReactNode][] = [
    [TITLES.programmeId, programme?.name ?? 'none'],
    [TITLES.programmeStart, programmeStart && longDate(programmeStart)],
    [TITLES.programmeEnd, programmeEnd && longDate(programmeEnd)],
    [TITLES.caseOwnerId, participant.caseOwner?.name ?? 'nobody'],
    [TITLES.groupId, participant.group.name],
    [TITLES.reference, participant.reference],
    [TITLES.dateOfBirth, participant.dateOfBirth && longDate(participant.dateOfBirth)],
    [TITLES.niNumber, participant.niNumber],
    [TITLES.email, email && <a href={`mailto:${email}`}>{email}</a>],
    [TITLES.phone, phone && <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a>],
    [TITLES.addressLines, [addressLines?.replaceAll('\n', ', '), postcode].filter(Boolean).join(', ')],
    [TITLES.learnRefNumber, participant.learnRefNumber],
    [TITLES.uln, participant.uln],
    ['Added', `${when(participant.createdAt)} by ${participant.createdBy?.name ?? 'Waymark'}`],
  ];
  return (
    <dl className={form.facts}>
      {facts.map(([title, value]) => (
        <Fact key={title} title={title} value={value} />
      ))}
    </dl>
  );
}

function Fact({ title, value }: { readonly title: string; readonly value: ReactNode }) {
  return (
    <>
      <dt>{title}</dt>
      <dd>{value || <span className={form.soft}>not given</span>}</dd>
    </>
  );
}

interface EditDetailsProps {
  readonly participant: Participant;
  readonly onDone: () => void;
}

function EditDetails({ participant, onDone }: EditDetailsProps) {
  const change = useTell('participants.change');
  // What was read when the form was opened: a change by somebody else is told when this is saved.
  const [base, setBase] = useState(participant);
  const conflict = conflictOf<Participant>(change.error);
  const save = (values: ParticipantValues, version: number) =>
    change.mutate({ params: { id: base.id }, body: { version, ...bodyOf(values) } }, { onSuccess: onDone });
  return (
    <section className={form.card}>
      <h2>Details</h2>
      <ParticipantForm
        key={base.version}
        start={valuesOf(base)}
        problem={change.error}
        busy={change.isPending}
        onSave={values => save(values, base.version)}
        onCancel={onDone}
        {...(conflict && {
          conflict: (values: ParticipantValues) => {
            const yours = bringOver(values, valuesOf(base), valuesOf(conflict.current));
            return (
              <Conflict
                differences={differences(conflict.current, yours)}
                onKeepYours={() => save(yours, conflict.current.version)}
                onTakeTheirs={() => {
                  setBase(conflict.current);
                  change.reset();
                }}
              />
            );
          },
        })}
      />
    </section>
  );
}

function differences(current: Participant, yours: ParticipantValues) {
  const theirs = valuesOf(current);
  const names: Partial<Record<keyof ParticipantValues, string>> = {
    groupId: current.group.name,
    caseOwnerId: current.caseOwner?.name ?? 'nobody',
    programmeId: current.programme?.name ?? 'none',
  };
  return (Object.keys(TITLES) as (keyof ParticipantValues)[])
    .filter(field => String(theirs[field]) !== String(yours[field]))
    .map(field => ({
      title: TITLES[field],
      theirs: names[field] ?? shown(theirs[field]),
      yours: names[field] === undefined ? shown(yours[field]) : 'as chosen in the form',
    }));
}

const shown = (value: string | readonly string[]): string => {
  if (typeof value !== 'string') return value.join(', ') || 'nothing';
  return isDate(value) ? ukDate(value) : value || 'nothing';
};
