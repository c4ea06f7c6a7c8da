import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import classes from '../forms/Form.module.css';
import { ask, SAYS_WHY } from '../server/use-ask.ts';

export interface AddressValues {
  readonly postcode: string;
  readonly lines: string;
  readonly town: string;
  readonly county: string;
}

export const EMPTY_ADDRESS: AddressValues = { postcode: '', lines: '', town: '', county: '' };

interface AddressFieldsProps {
  readonly values: AddressValues;
  readonly onChange: (values: AddressValues) => void;
  readonly errors?: Readonly<Record<string, string | undefined>>;
}

/** An address, the postcode first: addresses already known there are offered, and it can always be typed by hand. */
export function AddressFields({ values, onChange, errors = {} }: AddressFieldsProps) {
  const [wanted, setWanted] = useState('');
  const { data, error, isFetching, refetch } = useQuery({
    ...ask('addresses.find', { query: { postcode: wanted } }),
    ...SAYS_WHY,
    enabled: wanted !== '',
    placeholderData: undefined,
  });
  const set = (some: Partial<AddressValues>) => onChange({ ...values, ...some });
  const found = data?.rows ?? [];
  return (
    <>
      <div className={classes.row}>
        <TextInput
          label="Postcode"
          autoComplete="postal-code"
          value={values.postcode}
          error={errors.postcode}
          onChange={event => set({ postcode: event.currentTarget.value })}
        />
        <Button
          type="button"
          variant="default"
          mt="lg"
          loading={isFetching}
          disabled={values.postcode.trim() === ''}
          // The same postcode may be asked for again, where it was not answered.
          onClick={() => (values.postcode === wanted ? void refetch() : setWanted(values.postcode))}
        >
          Find addresses
        </Button>
      </div>
      <p role="status" className={classes.soft}>
        {error?.message ??
          data?.problem ??
          (data && found.length === 0 ? 'No address is known for this postcode. Type it below.' : '')}
      </p>
      {found.length > 0 && (
        <NativeSelect
          label="Addresses of this postcode"
          value=""
          onChange={event => {
            const chosen = found[Number(event.currentTarget.value)];
            if (chosen)
              onChange({
                postcode: chosen.postcode,
                lines: chosen.lines,
                town: chosen.town ?? '',
                county: chosen.county ?? '',
              });
          }}
          data={[
            { value: '', label: 'Choose one, or type it below' },
            ...found.map(({ lines, town, from }, i) => ({
              value: String(i),
              label: `${[lines.replaceAll('\n', ', '), town].filter(Boolean).join(', ')} (${from})`,
            })),
          ]}
        />
      )}
      <Textarea
        label="Address"
        autosize
        minRows={2}
        value={values.lines}
        error={errors.lines}
        onChange={event => set({ lines: event.currentTarget.value })}
      />
      <div className={classes.pair}>
        <TextInput
          label="Town"
          value={values.town}
          error={errors.town}
          onChange={event => set({ town: event.currentTarget.value })}
        />
        <TextInput
          label="County"
          value={values.county}
          error={errors.county}
          onChange={event => set({ county: event.currentTarget.value })}
        />
      </div>
    </>
  );
}
