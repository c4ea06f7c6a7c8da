import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { PasswordInput, TextInput } from '../forms/fields.tsx';
import { request } from '../server/call.ts';
import { Notice } from '../shell/Notice.tsx';
import { ofCode, ofPassword } from '../sign-in/sentences.ts';
import classes from './Settings.module.css';

interface Begun {
  readonly totpURI: string;
  readonly backupCodes: readonly string[];
}

/** A code from an authenticator app beside the password: switched on with a first code, so that nobody locks themselves out. */
export function SecondFactor({ on }: { readonly on: boolean }) {
  const queries = useQueryClient();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const begin = useMutation({
    mutationFn: () => request<Begun>('POST', '/api/auth/two-factor/enable', { body: { password } }),
  });
  const finish = useMutation({
    mutationFn: () =>
      request('POST', '/api/auth/two-factor/verify-totp', { body: { code: code.replace(/\s/g, '') } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['server', 'session'] }),
  });
  const end = useMutation({
    mutationFn: () => request('POST', '/api/auth/two-factor/disable', { body: { password } }),
    onSuccess: () => {
      setPassword('');
      begin.reset();
      void queries.invalidateQueries({ queryKey: ['server', 'session'] });
    },
  });
  const byPassword = begin.error ?? end.error;
  const problem = finish.error ? ofCode(finish.error) : byPassword && ofPassword(byPassword);
  const secret = begin.data && new URL(begin.data.totpURI).searchParams.get('secret');
  return (
    <section className={classes.card}>
      <h2>Second factor</h2>
      <p className={classes.soft}>
        {on
          ? 'On: signing in asks for a code of your authenticator app beside the password.'
          : 'Off. With it, a stolen password alone opens nothing: signing in also asks for a code of an authenticator app on your phone.'}
      </p>
      <form
        className={classes.form}
        onSubmit={event => {
          event.preventDefault();
          if (secret && !on) finish.mutate();
          else if (on) end.mutate();
          else begin.mutate();
        }}
      >
        {secret && !on ? (
          <>
            <p>
              Type this key into your app (as a time-based code), and keep the backup codes somewhere safe:
              each works once if the phone is lost.
            </p>
            <code className={classes.link}>{secret}</code>
            <code className={classes.link}>
              {begin.data!.backupCodes.map(one => (
                <Fragment key={one}>
                  <span className={classes.whole}>{one}</span>{' '}
                </Fragment>
              ))}
            </code>
            <TextInput
              label="The code that the app shows"
              inputMode="numeric"
              autoComplete="one-time-code"
              required
              value={code}
              onChange={event => setCode(event.currentTarget.value)}
            />
          </>
        ) : (
          <PasswordInput
            label="Your password"
            autoComplete="current-password"
            required
            value={password}
            onChange={event => setPassword(event.currentTarget.value)}
          />
        )}
        {problem && (
          <Notice kind="error" live>
            {problem}
          </Notice>
        )}
        <div className={classes.row}>
          <Button
            type="submit"
            variant="default"
            loading={begin.isPending || finish.isPending || end.isPending}
          >
            {on ? 'Switch off' : secret ? 'Confirm the code' : 'Switch on'}
          </Button>
        </div>
      </form>
    </section>
  );
}
