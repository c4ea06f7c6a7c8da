import { useState } from 'react';
import { InnerForm } from '../forms/InnerForm.tsx';
import { orNull } from '../forms/use-form.ts';
import { problemOf, useTell } from '../server/use-ask.ts';
import { AddressFields, EMPTY_ADDRESS } from './AddressFields.tsx';

/** One more address of an employer. */
export function AddressForm({
  organisationId,
  onDone,
}: {
  readonly organisationId: string;
  readonly onDone: () => void;
}) {
  const [values, setValues] = useState(EMPTY_ADDRESS);
  const create = useTell('addresses.create');
  const wrong = problemOf(create.error);
  const send = () =>
    create.mutate(
      {
        params: { id: organisationId },
        body: {
          lines: values.lines,
          town: orNull(values.town),
          county: orNull(values.county),
          postcode: values.postcode,
        },
      },
      { onSuccess: onDone },
    );
  return (
    <InnerForm
      label="New address"
      send="Add the address"
      busy={create.isPending}
      problem={wrong && Object.keys(wrong.fields).length === 0 ? wrong.message : undefined}
      onSend={send}
      onCancel={onDone}
    >
      <AddressFields values={values} onChange={setValues} errors={wrong?.fields ?? {}} />
    </InnerForm>
  );
}
