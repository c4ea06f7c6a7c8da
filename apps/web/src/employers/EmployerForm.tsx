import type { Reply } from '@waymark/api';
import { useState } from 'react';
import classes from '../forms/Form.module.css';
import { TextInput } from '../forms/fields.tsx';
import { InnerForm } from '../forms/InnerForm.tsx';
import { PeopleSelect } from '../forms/PeopleSelect.tsx';
import { orNull, useForm } from '../forms/use-form.ts';
import { useTell } from '../server/use-ask.ts';
import { useSession } from '../server/use-session.ts';
import { AddressFields, type AddressValues, EMPTY_ADDRESS } from './AddressFields.tsx';

interface EmployerFormProps {
  /** What was typed where somebody looked for the employer. */
  readonly name?: string;
  readonly onMade: (made: Reply<'organisations.create'>) => void;
  readonly onCancel: () => void;
}

/** A new employer with its first address. It is no form element of its own, so that it may stand inside another form. */
export function EmployerForm({ name = '', onMade, onCancel }: EmployerFormProps) {
  const { data: session } = useSession();
  const create = useTell('organisations.create');
  const form = useForm(
    { name, ownerId: session?.person.id ?? '', category: '', ukprn: '', website: '' },
    create.error,
  );
  const [address, setAddress] = useState<AddressValues>(EMPTY_ADDRESS);
  const hasAddress = orNull(address.postcode) !== null || orNull(address.lines) !== null;
  const send = () => {
    const { name, ownerId, category, ukprn, website } = form.values;
    create.mutate(
      {
        body: {
          name,
          ownerId,
          category: orNull(category),
          ukprn: orNull(ukprn),
          website: orNull(website),
          addresses: hasAddress
            ? [
                {
                  lines: address.lines,
                  town: orNull(address.town),
                  county: orNull(address.county),
                  postcode: address.postcode,
                },
              ]
            : [],
        },
      },
      { onSuccess: onMade },
    );
  };
  const addressErrors = Object.fromEntries(
    ['lines', 'town', 'county', 'postcode'].map(field => [
      field,
      form.error(`addresses.0.${field}` as never),
    ]),
  );
  return (
    <InnerForm
      label="New employer"
      send="Add the employer"
      busy={create.isPending}
      problem={form.whole}
      onSend={send}
      onCancel={onCancel}
    >
      <TextInput label="Name" required autoFocus {...form.text('name')} />
      <PeopleSelect
        label="Owner"
        description="Who keeps the relationship with this employer."
        required
        value={form.values.ownerId}
        error={form.error('ownerId')}
        onChange={ownerId => form.set({ ownerId })}
      />
      <div className={classes.pair}>
        <TextInput label="Category" description="The industry, for reports." {...form.text('category')} />
        <TextInput label="UKPRN" inputMode="numeric" {...form.text('ukprn')} />
        <TextInput label="Website" placeholder="https://" {...form.text('website')} />
      </div>
      <fieldset className={classes.inner}>
        <legend>First address</legend>
        <AddressFields values={address} onChange={setAddress} errors={addressErrors} />
      </fieldset>
    </InnerForm>
  );
}
