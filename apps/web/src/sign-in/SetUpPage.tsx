import { Button, Checkbox } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { TextInput } from '../forms/fields.tsx';
import { request } from '../server/call.ts';
import { problemOf } from '../server/use-ask.ts';
import { Notice } from '../shell/Notice.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { linkToken } from './link-token.ts';
import { NewPassword } from './NewPassword.tsx';
import classes from './SignIn.module.css';
import { useOnce } from './use-once.ts';

/** The first administrator and the first provider, with the link that was printed at the start. */
export function SetUpPage() {
  const [token] = useState(linkToken);
  const [values, setValues] = useState({
    name: '',
    email: '',
    providerName: '',
    ukprn: '',
    password: '',
    sample: false,
  });
  const queries = useQueryClient();
  const navigate = useNavigate();
  const link = useQuery({
    queryKey: ['link', token],
    queryFn: () => request('GET', `/api/links/${encodeURIComponent(token)}`),
    retry: false,
  });
  const setUpOnce = useOnce();
  const setUp = useMutation({
    mutationFn: async () => {
      const { ukprn, ...rest } = values;
      const body = { token, ...rest, ukprn: ukprn === '' ? null : ukprn };
      await setUpOnce(() => request('POST', '/api/set-up', { body }));
      await request('POST', '/api/auth/sign-in/email', {
        body: { email: values.email, password: values.password },
      });
    },
    onSuccess: async () => {
      await queries.resetQueries({ queryKey: ['server'] });
      await navigate({ to: '/settings' });
    },
  });
  const wrong = problemOf(setUp.error);
  const field = (name: 'name' | 'email' | 'providerName' | 'ukprn') => ({
    value: values[name],
    error: wrong?.fields[name],
    onChange: (event: FormEvent<HTMLInputElement>) =>
      setValues({ ...values, [name]: event.currentTarget.value }),
  });
  if (link.error) {
    return (
      <>
        <PageHead title="Set up Waymark for a team" />
        <Notice kind="warning" title="This link does not work" live>
          {link.error.message} If nobody has set Waymark up yet, start it again: it prints a new link.
        </Notice>
      </>
    );
  }
  return (
    <>
      <PageHead title="Set up Waymark for a team">
        You become the first administrator: you add people, groups and programmes. This page works once.
      </PageHead>
      <form
        className={classes.form}
        onSubmit={event => {
          event.preventDefault();
          setUp.mutate();
        }}
      >
        <TextInput
          label="Your provider"
          description="The name that your team sees."
          required
          {...field('providerName')}
        />
        <TextInput
          label="UKPRN"
          description="Eight digits; it can be added later."
          inputMode="numeric"
          {...field('ukprn')}
        />
        <TextInput label="Your name" autoComplete="name" required {...field('name')} />
        <TextInput label="Your e-mail" type="email" autoComplete="username" required {...field('email')} />
        <NewPassword
          value={values.password}
          about={[values.name, values.email, values.providerName]}
          error={wrong?.fields.password}
          onChange={password => setValues({ ...values, password })}
        />
        <Checkbox
          label="Add invented participants, employers and jobs to look around in"
          checked={values.sample}
          onChange={event => setValues({ ...values, sample: event.currentTarget.checked })}
        />
        {wrong && !Object.keys(wrong.fields).some(path => path in values) && (
          <Notice kind="error" live>
            {wrong.message}
          </Notice>
        )}
        <div className={classes.row}>
          <Button type="submit" loading={setUp.isPending}>
            Set up
          </Button>
        </div>
      </form>
    </>
  );
}
