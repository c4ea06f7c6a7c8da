import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { ROLES } from '@waymark/api';
import { type FormEvent, useState } from 'react';
import { NativeSelect, PasswordInput, TextInput } from '../forms/fields.tsx';
import { blankAfter } from '../forms/use-form.ts';
import { request } from '../server/call.ts';
import { Shared } from '../server/Shared.tsx';
import { problemOf, useTell } from '../server/use-ask.ts';
import { type Session, useMay } from '../server/use-session.ts';
import { ActButton } from '../shell/ActButton.tsx';
import { Notice } from '../shell/Notice.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { NewPassword } from '../sign-in/NewPassword.tsx';
import { useSignOut } from '../sign-in/use-sign-out.ts';
import { SecondFactor } from './SecondFactor.tsx';
import classes from './Settings.module.css';
import { SettingsTabs } from './SettingsTabs.tsx';

/** One's own account, and the provider. */
export function SettingsPage() {
  return (
    <Shared title="Settings">
      {session => (
        <>
          <PageHead title="Settings">
            You are signed in as {session.person.name}, {ROLES[session.role].toLowerCase()} at{' '}
            {session.provider.name}.
          </PageHead>
          <SettingsTabs />
          <div className={classes.cards}>
            <Account session={session} />
            <SecondFactor on={session.person.secondFactor} />
            <OwnPassword />
            <Provider session={session} />
          </div>
        </>
      )}
    </Shared>
  );
}

function Account({ session }: { readonly session: Session }) {
  const { provider, providers, person, groups, allGroups } = session;
  const goTo = useTell('session.switchProvider');
  const leave = useSignOut();
  return (
    <section className={classes.card}>
      <h2>Your account</h2>
      <p className={classes.soft}>
        {person.email} · sees{' '}
        {allGroups
          ? 'the participants of every group'
          : `the groups ${groups.map(({ name }) => name).join(', ') || '(none)'}`}
      </p>
      {providers.length > 1 && (
        <NativeSelect
          label="Provider"
          description="Where you work just now; everything you see belongs to it."
          className={classes.form}
          value={provider.id}
          onChange={event =>
            goTo.mutate(
              { body: { providerId: event.currentTarget.value } },
              { onSuccess: () => window.location.reload() },
            )
          }
          data={providers.map(({ id, name }) => ({ value: id, label: name }))}
          disabled={goTo.isPending}
          error={goTo.error?.message}
        />
      )}
      <div className={classes.row}>
        <ActButton act={leave}>Sign out</ActButton>
      </div>
    </section>
  );
}

function OwnPassword() {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useMutation({
    mutationFn: () =>
      request('POST', '/api/auth/change-password', {
        body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
      }),
    onSuccess: () => {
      setCurrent('');
      setNext('');
    },
  });
  return (
    <section className={classes.card}>
      <h2>Password</h2>
      <form
        className={classes.form}
        onSubmit={event => {
          event.preventDefault();
          change.mutate();
        }}
      >
        <PasswordInput
          label="Your password now"
          autoComplete="current-password"
          required
          value={current}
          onChange={event => setCurrent(event.currentTarget.value)}
        />
        <NewPassword label="New password" value={next} onChange={setNext} />
        {change.error && (
          <Notice kind="error" live>
            {change.error.message}
          </Notice>
        )}
        {change.isSuccess && next === '' && (
          <p role="status">The password is changed. You are signed out everywhere else.</p>
        )}
        <div className={classes.row}>
          <Button type="submit" variant="default" loading={change.isPending}>
            Change the password
          </Button>
        </div>
      </form>
    </section>
  );
}

function Provider({ session }: { readonly session: Session }) {
  const may = useMay();
  const change = useTell('provider.change');
  const add = useTell('providers.create');
  const [name, setName] = useState(session.provider.name);
  const [ukprn, setUkprn] = useState(session.provider.ukprn ?? '');
  const [other, setOther] = useState('');
  const wrong = problemOf(change.error);
  if (!may('provider.change')) return null;
  const save = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ body: { name, ukprn: ukprn === '' ? null : ukprn } });
  };
  return (
    <section className={classes.card}>
      <h2>Provider</h2>
      <form className={classes.form} onSubmit={save}>
        <TextInput
          label="Name"
          required
          value={name}
          error={wrong?.fields.name}
          onChange={event => setName(event.currentTarget.value)}
        />
        <TextInput
          label="UKPRN"
          inputMode="numeric"
          value={ukprn}
          error={wrong?.fields.ukprn}
          onChange={event => setUkprn(event.currentTarget.value)}
        />
        <div className={classes.row}>
          <Button type="submit" variant="default" loading={change.isPending}>
            Save
          </Button>
          {change.isSuccess && <span role="status">Saved.</span>}
        </div>
      </form>
      {session.installationAdministrator && (
        <form
          className={classes.form}
          onSubmit={event => {
            event.preventDefault();
            add.mutate({ body: { name: other } }, { onSuccess: () => setOther(blankAfter(other, '')) });
          }}
        >
          <TextInput
            label="Add another provider"
            description="It has people, participants and employers of its own; you become its first administrator."
            value={other}
            onChange={event => setOther(event.currentTarget.value)}
          />
          <div className={classes.row}>
            <Button type="submit" variant="default" disabled={other.trim() === ''} loading={add.isPending}>
              Add
            </Button>
            {add.isSuccess && (
              <span role="status">{add.data.name} is added. Go to it under “Your account”.</span>
            )}
          </div>
        </form>
      )}
    </section>
  );
}
