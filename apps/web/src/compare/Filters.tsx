import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import bar from '../forms/Bar.module.css';
import { SearchBox } from '../forms/SearchBox.tsx';
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
      <SearchBox value={search.q} placeholder="Learner, name, field, value" onChange={q => onChange({ q })} />
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
