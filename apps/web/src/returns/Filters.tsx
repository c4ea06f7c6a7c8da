import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import classes from './Filters.module.css';
import type { ReturnsSearch, SEVERITIES } from './search.ts';

interface FiltersProps {
  readonly search: ReturnsSearch;
  /** The rules that were broken. */
  readonly rules: readonly string[];
  readonly onChange: (change: Partial<ReturnsSearch>) => void;
}

const names = new Intl.Collator('en-GB', { numeric: true });

/** Narrows the lists; every filter stands in the address. */
export function Filters({ search, rules, onChange }: FiltersProps) {
  const ordered = rules.toSorted(names.compare);
  return (
    <div className={classes.bar}>
      <Words value={search.q ?? ''} onChange={q => onChange({ q: q || undefined })} />
      <NativeSelect
        label="Severity"
        value={search.severity ?? ''}
        onChange={event =>
          onChange({
            severity: (event.currentTarget.value || undefined) as (typeof SEVERITIES)[number] | undefined,
          })
        }
        data={[
          { value: '', label: 'All' },
          { value: 'fail', label: 'Rejects the file' },
          { value: 'error', label: 'Errors' },
          { value: 'warning', label: 'Warnings' },
        ]}
      />
      <NativeSelect
        label="Rule"
        value={search.rule ?? ''}
        onChange={event => onChange({ rule: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: 'All rules' },
          ...ordered.map(rule => ({ value: rule, label: rule })),
          ...(search.rule && !ordered.includes(search.rule)
            ? [{ value: search.rule, label: search.rule }]
            : []),
        ]}
      />
      <Learner
        value={search.learner ?? ''}
        onChange={learner => onChange({ learner: learner || undefined })}
      />
      {search.field && (
        <Button
          variant="light"
          rightSection={<IconX size="1rem" aria-hidden />}
          onClick={() => onChange({ field: undefined })}
          aria-label={`Field ${search.field}: remove this filter`}
        >
          Field {search.field}
        </Button>
      )}
    </div>
  );
}

interface BoxProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Words(props: BoxProps) {
  const box = useTyped(props);
  return (
    <TextInput
      className={classes.words}
      type="search"
      label="Search"
      placeholder="Words, values, names of fields"
      leftSection={<IconSearch size="1rem" aria-hidden />}
      {...box}
    />
  );
}

function Learner(props: BoxProps) {
  const box = useTyped(props);
  return <TextInput label="Learner" placeholder="Reference number" type="search" {...box} />;
}

/** A box that hands on what was typed once the typing pauses. */
function useTyped({ value, onChange }: BoxProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts the wait
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), 250);
    return () => clearTimeout(timer);
  }, [typed]);
  return {
    value: typed,
    onChange: (event: { currentTarget: { value: string } }) => setTyped(event.currentTarget.value),
  };
}
