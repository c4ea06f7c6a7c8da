import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { Reply } from '@waymark/api';
import { type ReactNode, useState } from 'react';
import classes from '../forms/Form.module.css';
import { NotThere } from '../server/NotThere.tsx';
import { Shared } from '../server/Shared.tsx';
import { StillShown } from '../server/StillShown.tsx';
import { ask, SAYS_WHY, useTell } from '../server/use-ask.ts';
import { useMay } from '../server/use-session.ts';
import { Documents } from '../shared/Documents.tsx';
import { History } from '../shared/History.tsx';
import { Notes } from '../shared/Notes.tsx';
import { Notice } from '../shell/Notice.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { TrackerList } from '../trackers/TrackerList.tsx';
import { AddressForm } from './AddressForm.tsx';
import { ContactForm } from './ContactForm.tsx';
import { EmployerDetails } from './EmployerDetails.tsx';
import { Status } from './Status.tsx';

type Organisation = Reply<'organisations.read'>;

/** One employer: what is known of it, its addresses and contacts, the jobs with it, notes and history. */
export function EmployerPage() {
  const { id } = useParams({ from: '/employers/$id' });
  return <Shared title="Employer">{() => <Employer id={id} />}</Shared>;
}

function Employer({ id }: { readonly id: string }) {
  const read = useQuery({ ...ask('organisations.read', { params: { id } }), ...SAYS_WHY });
  const { data: organisation, error } = read;
  const may = useMay();
  if (error && !organisation) {
    return (
      <NotThere
        title="Employer"
        back={<Link to="/employers">Employers</Link>}
        why="The address may be mistyped, or be one of another provider."
        of={read}
      />
    );
  }
  if (!organisation) return <p role="status">Reading the employer …</p>;
  return (
    <>
      <PageHead
        title={organisation.name}
        back={<Link to="/employers">Employers</Link>}
        actions={may('organisations.setStatus') && <StatusButtons organisation={organisation} />}
      >
        <Status status={organisation.status} />
      </PageHead>
      <StillShown error={error} />
      <div className={classes.cards}>
        <EmployerDetails organisation={organisation} />
        <Addresses organisation={organisation} />
        <Contacts organisation={organisation} />
        <section className={classes.card}>
          <h2>Trackers with this employer</h2>
          <TrackerList
            query={{ organisationId: id }}
            ofOne="employer"
            none="No job with this employer is recorded."
          />
        </section>
        <Documents subject={{ organisationId: id }} />
        <Notes subject="organisation" subjectId={id} />
        <History subject="organisation" subjectId={id} />
      </div>
    </>
  );
}

function StatusButtons({ organisation: { id, version, status } }: { readonly organisation: Organisation }) {
  const change = useTell('organisations.setStatus');
  const to = (next: Organisation['status']) =>
    change.mutate({ params: { id }, body: { version, status: next } });
  return (
    <>
      {status !== 'Confirmed' && (
        <Button loading={change.isPending} onClick={() => to('Confirmed')}>
          Confirm
        </Button>
      )}
      {status === 'Confirmed' && (
        <Button variant="default" loading={change.isPending} onClick={() => to('Closed')}>
          Mark as closed
        </Button>
      )}
      {change.error && (
        <Notice kind="error" live>
          {change.error.message}
        </Notice>
      )}
    </>
  );
}

function Addresses({ organisation: { id, addresses } }: { readonly organisation: Organisation }) {
  const [adding, setAdding] = useState(false);
  const remove = useTell('addresses.remove');
  const may = useMay();
  return (
    <Part
      title="Addresses"
      none={addresses.length === 0 ? 'No address yet.' : undefined}
      problem={remove.error}
    >
      <ul className={classes.list}>
        {addresses.map(({ id: partId, label, lines, town, county, postcode }) => (
          <li key={partId} className={classes.item}>
            <span>
              {label && <span className={classes.name}>{label}: </span>}
              {[lines.replaceAll('\n', ', '), town, county, postcode].filter(Boolean).join(', ')}
            </span>
            {may('addresses.remove') && (
              <Button
                variant="default"
                size="xs"
                aria-label={`Remove the address ${lines.split('\n')[0]}`}
                onClick={() => remove.mutate({ params: { id, partId } })}
              >
                Remove
              </Button>
            )}
          </li>
        ))}
      </ul>
      {adding && <AddressForm organisationId={id} onDone={() => setAdding(false)} />}
      {!adding && may('addresses.create') && (
        <div className={classes.row}>
          <Button variant="default" onClick={() => setAdding(true)}>
            Add an address
          </Button>
        </div>
      )}
    </Part>
  );
}

function Contacts({ organisation }: { readonly organisation: Organisation }) {
  const [adding, setAdding] = useState(false);
  const remove = useTell('contacts.remove');
  const may = useMay();
  const { id, contacts } = organisation;
  return (
    <Part
      title="Contacts"
      none={contacts.length === 0 ? 'No contact yet.' : undefined}
      problem={remove.error}
    >
      <ul className={classes.list}>
        {contacts.map(({ id: partId, name, role, email, phone, phone2, owner }) => (
          <li key={partId} className={classes.item}>
            <div>
              <p>
                <span className={classes.name}>{name}</span>
                {role && ` · ${role}`}
              </p>
              <p className={classes.soft}>
                <a href={`mailto:${email}`}>{email}</a> · {[phone, phone2].filter(Boolean).join(', ')} · kept
                by {owner.name}
              </p>
            </div>
            {may('contacts.remove') && (
              <Button
                variant="default"
                size="xs"
                aria-label={`Remove ${name}`}
                onClick={() => remove.mutate({ params: { id, partId } })}
              >
                Remove
              </Button>
            )}
          </li>
        ))}
      </ul>
      {adding && <ContactForm organisation={organisation} onDone={() => setAdding(false)} />}
      {!adding && may('contacts.create') && (
        <div className={classes.row}>
          <Button variant="default" onClick={() => setAdding(true)}>
            Add a contact
          </Button>
        </div>
      )}
    </Part>
  );
}

interface PartProps {
  readonly title: string;
  readonly none: string | undefined;
  readonly problem: Error | null;
  readonly children: ReactNode;
}

function Part({ title, none, problem, children }: PartProps) {
  return (
    <section className={classes.card}>
      <h2>{title}</h2>
      {none && <p className={classes.soft}>{none}</p>}
      {problem && (
        <Notice kind="error" live>
          {problem.message}
        </Notice>
      )}
      {children}
    </section>
  );
}
