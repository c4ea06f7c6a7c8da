import { useQuery } from '@tanstack/react-query';
import { ask } from '../server/use-ask.ts';
import { choices } from './choices.ts';
import { NativeSelect } from './fields.tsx';

interface PeopleSelectProps {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly required?: boolean;
  readonly error?: string | undefined;
  /** What nobody is called, where nobody may be chosen. */
  readonly nobody?: string;
}

/** Somebody who works here. */
export function PeopleSelect({
  label,
  description,
  value,
  onChange,
  required,
  error,
  nobody,
}: PeopleSelectProps) {
  const { data } = useQuery(ask('people.list', {}));
  const people = data?.rows.filter(({ id, active }) => active || id === value);
  return (
    <NativeSelect
      label={label}
      description={description}
      required={required ?? false}
      error={error}
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: nobody ?? 'Choose …', disabled: required === true },
        ...choices(people, value),
      ]}
    />
  );
}
