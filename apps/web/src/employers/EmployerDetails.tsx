import { Button } from '@mantine/core';
import type { Reply } from '@waymark/api';
import { useState } from 'react';
import classes from '../forms/Form.module.css';
import { TextInput } from '../forms/fields.tsx';
import { PeopleSelect } from '../forms/PeopleSelect.tsx';
import { orNull, useForm } from '../forms/use-form.ts';
import { bringOver } from '../server/bring-over.ts';
import { Conflict } from '../server/Conflict.tsx';
import { conflictOf, useTell } from '../server/use-ask.ts';
import { useMay } from '../server/use-session.ts';
import { Notice } from '../shell/Notice.tsx';

type Organisation = Reply<'organisations.read'>;
const FIELDS = {
  name: 'Name',
  ownerId: 'Owner',
  category: 'Category',
  ukprn: 'UKPRN',
  website: 'Website',
} as const;

const NOT_GIVEN = <span className={classes.soft}>not given</span>;

/** What is known of an employer, and the form to change it. */
export function EmployerDetails({ organisation }: { readonly organisation: Organisation }) {
  const [editing, setEditing] = useState(false);
  const may = useMay();
  if (editing) return <EditEmployer organisation={organisation} onDone={() => setEditing(false)} />;
  const { owner, category, ukprn, website } = organisation;
  return (
    <section className={classes.card}>
      <h2>About</h2>
      <dl className={classes.facts}>
        <dt>Owner</dt>
        <dd>{owner.name}</dd>
        <dt>Category</dt>
        <dd>{category ?? NOT_GIVEN}</dd>
        <dt>UKPRN</dt>
        <dd>{ukprn ?? NOT_GIVEN}</dd>
        <dt>Website</dt>
        <dd>
          {website ? (
            <a href={website} rel="noreferrer noopener" target="_blank">
              {website}
            </a>
          ) : (
            NOT_GIVEN
          )}
        </dd>
      </dl>
      {may('organisations.change') && (
        <div className={classes.row}>
          <Button variant="default" onClick={() => setEditing(true)}>
            Edit
          </Button>
        </div>
      )}
    </section>
  );
}

function EditEmployer({
  organisation,
  onDone,
}: {
  readonly organisation: Organisation;
  readonly onDone: () => void;
}) {
  const change = useTell('organisations.change');
  // What was read when the form was opened: a change by somebody else is told when this is saved.
  const [base, setBase] = useState(organisation);
  const form = useForm(valuesOf(organisation), change.error);
  const conflict = conflictOf<Organisation>(change.error);
  const save = (version: number, sent = form.values) => {
    const { name, ownerId, category, ukprn, website } = sent;
    change.mutate(
      {
        params: { id: base.id },
        body: {
          version,
          name,
          ownerId,
          category: orNull(category),
          ukprn: orNull(ukprn),
          website: orNull(website),
        },
      },
      { onSuccess: onDone },
    );
  };
  const theirs = conflict && valuesOf(conflict.current);
  const yours = theirs && bringOver(form.values, valuesOf(base), theirs);
  return (
    <form
      className={classes.card}
      onSubmit={event => {
        event.preventDefault();
        save(base.version);
      }}
    >
      <h2>About</h2>
      <TextInput label="Name" required {...form.text('name')} />
      <PeopleSelect
        label="Owner"
        required
        value={form.values.ownerId}
        error={form.error('ownerId')}
        onChange={ownerId => form.set({ ownerId })}
      />
      <div className={classes.pair}>
        <TextInput label="Category" {...form.text('category')} />
        <TextInput label="UKPRN" inputMode="numeric" {...form.text('ukprn')} />
        <TextInput label="Website" placeholder="https://" {...form.text('website')} />
      </div>
      {conflict && theirs && yours ? (
        <Conflict
          differences={(Object.keys(FIELDS) as (keyof typeof FIELDS)[])
            .filter(field => theirs[field] !== yours[field])
            .map(field => ({
              title: FIELDS[field],
              theirs: field === 'ownerId' ? conflict.current.owner.name : theirs[field],
              yours: field === 'ownerId' ? 'as chosen in the form' : yours[field],
            }))}
          onKeepYours={() => save(conflict.current.version, yours)}
          onTakeTheirs={() => {
            setBase(conflict.current);
            form.setValues(theirs);
            change.reset();
          }}
        />
      ) : (
        form.whole && (
          <Notice kind="error" live>
            {form.whole}
          </Notice>
        )
      )}
      <div className={classes.row}>
        <Button type="submit" loading={change.isPending}>
          Save
        </Button>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function valuesOf({ name, owner, category, ukprn, website }: Organisation) {
  return { name, ownerId: owner.id, category: category ?? '', ukprn: ukprn ?? '', website: website ?? '' };
}
