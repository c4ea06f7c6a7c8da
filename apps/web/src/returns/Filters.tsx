import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import classes from '../forms/Bar.module.css';
import { SearchBox } from '../forms/SearchBox.tsx';
import { useWords } from '../forms/use-words.ts';
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
      <SearchBox
        value={search.q}
        placeholder="Words, values, names of fields"
        onChange={q => onChange({ q })}
      />
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
      <Learner value={search.learner} onChange={learner => onChange({ learner })} />
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

interface LearnerProps {
  readonly value: string | undefined;
  readonly onChange: (learner: string | undefined) => void;
}

function Learner({ value, onChange }: LearnerProps) {
  const [words, setWords] = useWords(value, onChange);
  return (
    <TextInput
      label="Learner"
      placeholder="Reference number"
      type="search"
      value={words}
      onChange={event => setWords(event.currentTarget.value)}
    />
  );
}
