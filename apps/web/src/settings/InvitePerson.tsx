import { Button } from '@mantine/core';
import { ALL_ROLES, type Reply, ROLES, type Role } from '@waymark/api';
import { type FormEvent, useState } from 'react';
import { NativeSelect, TextInput } from '../forms/fields.tsx';
import { blankAfter } from '../forms/use-form.ts';
import { problemOf, useTell } from '../server/use-ask.ts';
import { Notice } from '../shell/Notice.tsx';
import { GroupsSeen } from './GroupsSeen.tsx';
import { OneTimeLink } from './OneTimeLink.tsx';
import classes from './Settings.module.css';

const EMPTY = { name: '', email: '', role: 'work-coach' as Role, allGroups: true, groupIds: [] as string[] };

/** Adds a person and shows the link with which they set their password. */
export function InvitePerson({ groups }: { readonly groups: Reply<'groups.list'>['rows'] }) {
  const [open, setOpen] = useState(false);
  const [values, setValues] = useState(EMPTY);
  const invite = useTell('people.invite');
  const wrong = problemOf(invite.error);
  const send = (event: FormEvent) => {
    event.preventDefault();
    invite.mutate({ body: values }, { onSuccess: () => setValues(blankAfter(values, EMPTY)) });
  };
  if (!open) {
    return (
      <div className={classes.row}>
        <Button onClick={() => setOpen(true)}>Add a person</Button>
      </div>
    );
  }
  return (
    <form className={classes.form} onSubmit={send} aria-label="Add a person">
      <TextInput
        label="Name"
        required
        autoFocus
        value={values.name}
        error={wrong?.fields.name}
        onChange={event => setValues({ ...values, name: event.currentTarget.value })}
      />
      <TextInput
        label="E-mail"
        type="email"
        required
        value={values.email}
        error={wrong?.fields.email}
        onChange={event => setValues({ ...values, email: event.currentTarget.value })}
      />
      <NativeSelect
        label="Role"
        value={values.role}
        onChange={event => setValues({ ...values, role: event.currentTarget.value as Role })}
        data={ALL_ROLES.map(role => ({ value: role, label: ROLES[role] }))}
      />
      <GroupsSeen groups={groups} value={values} onChange={seen => setValues({ ...values, ...seen })} />
      {wrong && Object.keys(wrong.fields).length === 0 && (
        <Notice kind="error" live>
          {wrong.message}
        </Notice>
      )}
      <div className={classes.row}>
        <Button type="submit" loading={invite.isPending}>
          Add
        </Button>
        <Button variant="default" onClick={() => setOpen(false)}>
          Close
        </Button>
      </div>
      {invite.data && (
        <Notice kind="info" title={`${invite.data.person.name} is added`} live>
          {invite.data.invitation ? (
            <OneTimeLink {...invite.data.invitation} />
          ) : (
            <p>They have an account already and sign in with their own password.</p>
          )}
        </Notice>
      )}
    </form>
  );
}
