import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { ENTRY } from '@waymark/api';
import type { z } from 'zod';
import { PasswordInput } from '../forms/fields.tsx';
import { request } from '../server/call.ts';
import classes from './SignIn.module.css';

type Strength = z.infer<(typeof ENTRY)['entry.strength']['reply']>;
const WORDS = ['Guessed at once', 'Very weak', 'Weak', 'Strong', 'Very strong'] as const;

interface NewPasswordProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Names and words that are easily guessed of this person. */
  readonly about?: readonly string[];
  readonly error?: string | undefined;
  readonly label?: string;
}

/** A new password, with how strong it is and how to make it stronger. No rules on capitals and digits. */
export function NewPassword({ value, onChange, about = [], error, label = 'Password' }: NewPasswordProps) {
  const [settled] = useDebouncedValue(value, 250);
  const { data } = useQuery({
    queryKey: ['server', 'strength', settled, about],
    enabled: settled !== '',
    gcTime: 0,
    queryFn: () =>
      request<Strength>('POST', '/api/password-strength', { body: { password: settled, about } }),
  });
  const known = value !== '' && data ? data : undefined;
  return (
    <div>
      <PasswordInput
        name="password"
        label={label}
        description="At least ten characters. Three or four words that do not belong together are strong and easy to keep in mind."
        autoComplete="new-password"
        required
        value={value}
        error={error}
        onChange={event => onChange(event.currentTarget.value)}
      />
      <div className={classes.strength} aria-hidden>
        {[1, 2, 3, 4].map(step => (
          <span key={step} data-on={(known && known.score >= step) || undefined} />
        ))}
      </div>
      <p className={classes.soft} aria-live="polite">
        {known && `${WORDS[known.score]}. ${(error === undefined && known.advice) || ''}`}
      </p>
    </div>
  );
}
