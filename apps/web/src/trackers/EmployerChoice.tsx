import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ContactForm } from '../employers/ContactForm.tsx';
import { EmployerForm } from '../employers/EmployerForm.tsx';
import { Status } from '../employers/Status.tsx';
import classes from '../forms/Form.module.css';
import { NativeSelect } from '../forms/fields.tsx';
import { ask, useTell } from '../server/use-ask.ts';
import { useMay } from '../server/use-session.ts';
import { Notice } from '../shell/Notice.tsx';

interface EmployerChoiceProps {
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly required: boolean;
  readonly error: string | undefined;
}

/**
 * The employer of a tracker: found by the beginning of its name, or added in place with address and contact while all else
 * that was typed stays.
 */
export function EmployerChoice({ value, onChange, required, error }: EmployerChoiceProps) {
  const may = useMay();
  const queries = useQueryClient();
  const [words, setWords] = useState('');
  const [settled] = useDebouncedValue(words, 250);
  const [adding, setAdding] = useState<'employer' | 'contact'>();
  const { data: list } = useQuery(
    ask('organisations.list', {
      query: { search: settled || undefined, limit: 50, sort: 'name', order: 'asc' },
    }),
  );
  const { data: chosen } = useQuery({
    ...ask('organisations.read', { params: { id: value } }),
    enabled: value !== '',
    placeholderData: undefined,
  });
  const rows = list?.rows ?? [];
  const listed = chosen && !rows.some(({ id }) => id === chosen.id) ? [chosen, ...rows] : rows;
  return (
    <fieldset className={classes.inner}>
      <legend>Employer</legend>
      <div className={classes.pair}>
        <TextInput
          type="search"
          label="Name begins with"
          value={words}
          onChange={event => setWords(event.currentTarget.value)}
        />
        <NativeSelect
          label="Employer"
          required={required}
          fill="Choose from the list, or add an employer."
          value={value}
          error={error}
          onChange={event => onChange(event.currentTarget.value)}
          data={[
            { value: '', label: list && listed.length === 0 ? 'None found' : 'Choose …' },
            ...listed.map(({ id, name, status }) => ({
              value: id,
              label: status === 'Confirmed' ? name : `${name} (${status})`,
            })),
          ]}
        />
      </div>
      {chosen && (
        <div className={classes.row}>
          <Status status={chosen.status} />
          <span className={classes.soft}>
            {chosen.addresses[0]
              ? `${chosen.addresses[0].lines.replaceAll('\n', ', ')}, ${chosen.addresses[0].postcode}`
              : 'no address'}{' '}
            · {chosen.contacts.map(({ name }) => name).join(', ') || 'no contact'}
          </span>
        </div>
      )}
      {chosen && chosen.status !== 'Confirmed' && <Unconfirmed organisation={chosen} />}
      {adding === 'employer' && (
        <EmployerForm
          name={words}
          onMade={made => {
            // It is known already: its contact can be typed at once.
            queries.setQueryData(ask('organisations.read', { params: { id: made.id } }).queryKey, made);
            onChange(made.id);
            setAdding('contact');
          }}
          onCancel={() => setAdding(undefined)}
        />
      )}
      {adding === 'contact' && chosen && (
        <ContactForm organisation={chosen} onDone={() => setAdding(undefined)} />
      )}
      {adding === undefined && (
        <div className={classes.row}>
          {may('organisations.create') && (
            <Button type="button" variant="default" size="xs" onClick={() => setAdding('employer')}>
              Add an employer
            </Button>
          )}
          {chosen && may('contacts.create') && (
            <Button type="button" variant="default" size="xs" onClick={() => setAdding('contact')}>
              Add a contact
            </Button>
          )}
        </div>
      )}
    </fieldset>
  );
}

interface UnconfirmedProps {
  readonly organisation: { readonly id: string; readonly version: number; readonly name: string };
}

function Unconfirmed({ organisation: { id, version, name } }: UnconfirmedProps) {
  const may = useMay();
  const confirm = useTell('organisations.setStatus');
  return (
    <Notice kind="warning" title={`${name} is not confirmed yet`}>
      <p>
        A job can be recorded with it once it is.{' '}
        {may('organisations.setStatus')
          ? 'Confirm it if it is the right organisation.'
          : 'A supervisor, compliance or employer engagement can confirm it.'}
      </p>
      {may('organisations.setStatus') && (
        <Button
          type="button"
          mt="sm"
          size="xs"
          loading={confirm.isPending}
          onClick={() => confirm.mutate({ params: { id }, body: { version, status: 'Confirmed' } })}
        >
          Confirm
        </Button>
      )}
      {confirm.error && <p role="alert">{confirm.error.message}</p>}
    </Notice>
  );
}
