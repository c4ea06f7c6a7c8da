import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { blankAfter } from '../forms/use-form.ts';
import { ask, problemOf, useTell } from '../server/use-ask.ts';
import { useMay } from '../server/use-session.ts';
import classes from './Settings.module.css';

/** The groups that participants are in. */
export function Groups() {
  const may = useMay();
  const { data: groups } = useQuery(ask('groups.list', {}));
  const add = useTell('groups.create');
  const [name, setName] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    add.mutate({ body: { name } }, { onSuccess: () => setName(blankAfter(name, '')) });
  };
  return (
    <section className={classes.card}>
      <h2>Groups</h2>
      <p className={classes.soft}>
        Each participant is in one group: a site, a contract, a caseload. Whoever is limited to groups sees
        nothing of the others.
      </p>
      <ul className={classes.list}>
        {groups?.rows.map(group => (
          <GroupName key={group.id} group={group} editable={may('groups.change')} />
        ))}
      </ul>
      {may('groups.create') && (
        <form className={classes.form} onSubmit={send}>
          <TextInput
            label="Add a group"
            value={name}
            error={problemOf(add.error)?.message}
            onChange={event => setName(event.currentTarget.value)}
          />
          <div className={classes.row}>
            <Button type="submit" variant="default" disabled={name.trim() === ''} loading={add.isPending}>
              Add
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}

function GroupName({
  group,
  editable,
}: {
  readonly group: { id: string; name: string };
  readonly editable: boolean;
}) {
  const [name, setName] = useState<string>();
  const change = useTell('groups.change');
  if (name === undefined) {
    return (
      <li className={classes.item}>
        {group.name}
        {editable && (
          <Button
            variant="default"
            size="xs"
            aria-label={`Rename ${group.name}`}
            onClick={() => setName(group.name)}
          >
            Rename
          </Button>
        )}
      </li>
    );
  }
  return (
    <li className={classes.item}>
      <form
        className={classes.row}
        onSubmit={event => {
          event.preventDefault();
          change.mutate(
            { params: { id: group.id }, body: { name } },
            { onSuccess: () => setName(undefined) },
          );
        }}
      >
        <TextInput
          aria-label={`New name of ${group.name}`}
          autoFocus
          value={name}
          error={problemOf(change.error)?.message}
          onChange={event => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={change.isPending}>
          Save
        </Button>
      </form>
    </li>
  );
}
