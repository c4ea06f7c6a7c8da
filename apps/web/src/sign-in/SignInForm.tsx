import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { PasswordInput, TextInput } from '../forms/fields.tsx';
import { request } from '../server/call.ts';
import { Notice } from '../shell/Notice.tsx';
import classes from './SignIn.module.css';
import { ofCode, ofSignIn } from './sentences.ts';

interface SignInFormProps {
  /** The e-mail of somebody who was signed in a moment ago. */
  readonly email?: string;
  readonly onSignedIn: () => Promise<void>;
}

/** E-mail and password, and then the code of a second factor where the account has one. */
export function SignInForm({ email, onSignedIn }: SignInFormProps) {
  const [secondFactor, setSecondFactor] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    setBusy(true);
    setProblem(undefined);
    try {
      if (secondFactor) {
        const code = String(values.get('code')).replace(/\s/g, '');
        const backup = !/^\d{6}$/.test(code);
        await request('POST', `/api/auth/two-factor/verify-${backup ? 'backup-code' : 'totp'}`, {
          body: { code },
        });
      } else {
        const answer = await request<{ twoFactorRedirect?: boolean }>('POST', '/api/auth/sign-in/email', {
          body: { email: values.get('email'), password: values.get('password') },
        });
        if (answer.twoFactorRedirect) return setSecondFactor(true);
      }
      await onSignedIn();
    } catch (trouble) {
      setProblem((secondFactor ? ofCode : ofSignIn)(trouble as Error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className={classes.form} onSubmit={event => void send(event)}>
      {secondFactor ? (
        <TextInput
          key="code"
          name="code"
          label="Code"
          description="The six digits that your authenticator app shows now, or one of your backup codes."
          autoComplete="one-time-code"
          required
          autoFocus
        />
      ) : (
        <>
          <TextInput
            name="email"
            type="email"
            label="E-mail"
            autoComplete="username"
            required
            defaultValue={email ?? ''}
          />
          <PasswordInput name="password" label="Password" autoComplete="current-password" required />
        </>
      )}
      {problem && (
        <Notice kind="error" live>
          {problem}
        </Notice>
      )}
      <div className={classes.row}>
        <Button type="submit" loading={busy}>
          Sign in
        </Button>
        {!secondFactor && (
          <p className={classes.soft}>
            Forgotten your password? An administrator gives you a link to set a new one.
          </p>
        )}
      </div>
    </form>
  );
}
