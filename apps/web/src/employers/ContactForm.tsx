import type { Reply } from '@waymark/api';
import classes from '../forms/Form.module.css';
import { NativeSelect, TextInput } from '../forms/fields.tsx';
import { InnerForm } from '../forms/InnerForm.tsx';
import { PeopleSelect } from '../forms/PeopleSelect.tsx';
import { orNull, useForm } from '../forms/use-form.ts';
import { useTell } from '../server/use-ask.ts';
import { useSession } from '../server/use-session.ts';

interface ContactFormProps {
  readonly organisation: Reply<'organisations.read'>;
  readonly onDone: () => void;
}

/** A new contact at an employer; no form element of its own, so that it may stand inside another form. */
export function ContactForm({ organisation, onDone }: ContactFormProps) {
  const { data: session } = useSession();
  const create = useTell('contacts.create');
  const form = useForm(
    {
      name: '',
      ownerId: session?.person.id ?? '',
      email: '',
      phone: '',
      phone2: '',
      role: '',
      addressId: '',
      url: '',
    },
    create.error,
  );
  const send = () => {
    const { name, ownerId, email, phone, phone2, role, addressId, url } = form.values;
    create.mutate(
      {
        params: { id: organisation.id },
        body: {
          name,
          ownerId,
          email,
          phone,
          phone2: orNull(phone2),
          role: orNull(role),
          addressId: orNull(addressId),
          url: orNull(url),
        },
      },
      { onSuccess: onDone },
    );
  };
  return (
    <InnerForm
      label="New contact"
      send="Add the contact"
      busy={create.isPending}
      problem={form.whole}
      onSend={send}
      onCancel={onDone}
    >
      <div className={classes.pair}>
        <TextInput label="Name of the contact" required autoFocus {...form.text('name')} />
        <TextInput label="Role" {...form.text('role')} />
        <TextInput label="E-mail" type="email" required {...form.text('email')} />
        <TextInput label="Phone" type="tel" required {...form.text('phone')} />
        <TextInput label="Another phone" type="tel" {...form.text('phone2')} />
        <PeopleSelect
          label="Owner"
          required
          value={form.values.ownerId}
          error={form.error('ownerId')}
          onChange={ownerId => form.set({ ownerId })}
        />
      </div>
      {organisation.addresses.length > 0 && (
        <NativeSelect
          label="Address"
          value={form.values.addressId}
          onChange={event => form.set({ addressId: event.currentTarget.value })}
          data={[
            { value: '', label: 'None' },
            ...organisation.addresses.map(({ id, lines, postcode }) => ({
              value: id,
              label: `${lines.replaceAll('\n', ', ')}, ${postcode}`,
            })),
          ]}
        />
      )}
    </InnerForm>
  );
}
