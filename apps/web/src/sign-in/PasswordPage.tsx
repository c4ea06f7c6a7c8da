import { Button } from '@mantine/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { request } from '../server/call.ts';
import { problemOf } from '../server/use-ask.ts';
import { Notice } from '../shell/Notice.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { linkToken } from './link-token.ts';
import { NewPassword } from './NewPassword.tsx';
import classes from './SignIn.module.css';
import { useOnce } from './use-once.ts';

const LINK = (token: string) =>
  queryOptions({
    queryKey: ['link', token],
    queryFn: () => request<{ email: string | null }>('GET', `/api/links/${encodeURIComponent(token)}`),
    retry: false,
  });

/** Setting a password with an invitation, or with the link that an administrator gave out. */
export function PasswordPage() {
  const [token] = useState(linkToken);
  const [password, setPassword] = useState('');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const link = useQuery(LINK(token));
  const setOnce = useOnce();
  const email = link.data?.email ?? '';
  const set = useMutation({
    mutationFn: async () => {
      // Whoever is quick sends the form before it is known whose link it is.
      const { email } = await queries.ensureQueryData(LINK(token));
      await setOnce(() => request('POST', '/api/password', { body: { token, password } }));
      await request('POST', '/api/auth/sign-in/email', { body: { email, password } });
    },
    onSuccess: async () => {
      await queries.resetQueries({ queryKey: ['server'] });
      await navigate({ to: '/settings' });
    },
  });
  const wrong = problemOf(set.error);
  return (
    <>
      <PageHead title="Choose a password">{email && <>For {email}. This link works once.</>}</PageHead>
      {link.error ? (
        <Notice kind="warning" title="This link does not work" live>
          {link.error.message} If you have set your password with it, <Link to="/settings">sign in</Link>.
        </Notice>
      ) : (
        <form
          className={classes.form}
          onSubmit={event => {
            event.preventDefault();
            set.mutate();
          }}
        >
          <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
          <NewPassword
            value={password}
            about={[email]}
            error={wrong?.fields.password}
            onChange={setPassword}
          />
          {wrong && !wrong.fields.password && (
            <Notice kind="error" live>
              {wrong.message}
            </Notice>
          )}
          <div className={classes.row}>
            <Button type="submit" loading={set.isPending}>
              Save and sign in
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
