import { NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import bar from '../returns/Filters.module.css';
import type { ComparisonState } from './comparison-session.ts';
import { KIND_WORDS } from './Kind.tsx';
import { type CompareSearch, KINDS, type Kind, SEVERITIES, type View } from './search.ts';

interface FiltersProps {
  readonly view: View;
  readonly search: CompareSearch;
  readonly state: ComparisonState;
  readonly onChange: (change: Partial<CompareSearch>) => void;
}

const names = new Intl.Collator('en-GB', { numeric: true });

/** Narrows the list; every filter stands in the address. */
export function Filters({ view, search, state, onChange }: FiltersProps) {
  const { violations } = state;
  const rules = useMemo(
    () => [...new Set(violations.map(({ rule }) => rule))].sort(names.compare),
    [violations],
  );
  return (
    <div className={bar.bar}>
      <Words value={search.q ?? ''} onChange={q => onChange({ q: q || undefined })} />
      <NativeSelect
        label="Difference"
        value={search.kind ?? ''}
        onChange={event => onChange({ kind: (event.currentTarget.value || undefined) as Kind | undefined })}
        data={[
          { value: '', label: 'All' },
          ...KINDS[view].map(kind => ({ value: kind, label: KIND_WORDS[kind].word })),
        ]}
      />
      {view === 'violations' && (
        <>
          <NativeSelect
            label="Rule"
            value={search.rule ?? ''}
            onChange={event => onChange({ rule: event.currentTarget.value || undefined })}
            data={[{ value: '', label: 'All rules' }, ...rules.map(rule => ({ value: rule, label: rule }))]}
          />
          <NativeSelect
            label="Severity"
            value={search.severity ?? ''}
            onChange={event =>
              onChange({ severity: SEVERITIES.find(one => one === event.currentTarget.value) })
            }
            data={[
              { value: '', label: 'All' },
              { value: 'fail', label: 'Rejects the file' },
              { value: 'error', label: 'Errors' },
              { value: 'warning', label: 'Warnings' },
            ]}
          />
        </>
      )}
    </div>
  );
}

/** A box that hands on what was typed once the typing pauses. */
function Words({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts the wait
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), 250);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <TextInput
      className={bar.words}
      type="search"
      label="Search"
      placeholder="Learner, name, field, value"
      leftSection={<IconSearch size="1rem" aria-hidden />}
      value={typed}
      onChange={event => setTyped(event.currentTarget.value)}
    />
  );
}
