import form from '../forms/Form.module.css';
import { NativeSelect, TextInput } from '../forms/fields.tsx';
import { capital } from '../shell/words.ts';
import type { Models } from './values.ts';

interface ConventionFieldsProps {
  readonly models: Models;
  readonly settings: Readonly<Record<string, string>>;
  readonly error: string | undefined;
  readonly onChange: (settings: Record<string, string>) => void;
}

/** The conventions that no source settles: each with its default, how sure it is and where it was read. */
export function ConventionFields({ models, settings, error, onChange }: ConventionFieldsProps) {
  const changed = Object.values(settings).filter(value => value !== '').length;
  return (
    <details open={error !== undefined || changed > 0}>
      <summary>Conventions{changed > 0 && ` (${changed} chosen)`}</summary>
      <div className={form.inner}>
        <p className={form.soft}>
          Where no source says how days and pay are counted, these decide. What is not chosen stands at its
          default.
        </p>
        {error && <p role="alert">{error}</p>}
        {models.settings.map(({ name, title, standard, means, sure, source, note }) => {
          const about = `${capital(sure)}: ${source.map(key => models.sources[key] ?? key).join('; ')}${note ? `. ${note}` : ''}`;
          const set = (value: string) => onChange({ ...settings, [name]: value });
          return typeof standard === 'number' ? (
            <TextInput
              key={name}
              label={title}
              description={about}
              inputMode="numeric"
              pattern="[0-9]*"
              title={`Write a whole number, such as ${standard}.`}
              placeholder={`${standard}, the default`}
              value={settings[name] ?? ''}
              onChange={event => set(event.currentTarget.value)}
            />
          ) : (
            <NativeSelect
              key={name}
              label={title}
              description={about}
              value={settings[name] ?? ''}
              onChange={event => set(event.currentTarget.value)}
              data={[
                { value: '', label: `Default: ${means[standard] ?? standard}` },
                ...Object.entries(means)
                  .filter(([value]) => value !== standard || settings[name] === value)
                  .map(([value, label]) => ({ value, label })),
              ]}
            />
          );
        })}
      </div>
    </details>
  );
}
