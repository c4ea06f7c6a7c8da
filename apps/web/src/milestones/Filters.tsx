import { NativeSelect } from '@mantine/core';
import bar from '../forms/Bar.module.css';
import { SearchBox } from '../forms/SearchBox.tsx';
import type { Reason, Totals } from './overview.ts';
import { reasonWords } from './reason-words.ts';
import { stateWord } from './State.tsx';
import { type MilestonesSearch, MONEY_KINDS, SHOWN } from './search.ts';
import { TITLES } from './words.ts';

interface FiltersProps {
  readonly search: MilestonesSearch;
  readonly totals: Totals;
  readonly reasons: readonly Reason[];
  readonly onChange: (change: Partial<MilestonesSearch>) => void;
}

/** Narrows the list of bootcamps; every filter stands in the address. */
export function Filters({ search, totals, reasons, onChange }: FiltersProps) {
  const { state, milestone, money, why } = search;
  return (
    <div className={bar.bar}>
      <SearchBox value={search.q} placeholder="Learner, name, contract" onChange={q => onChange({ q })} />
      <ContractFilter search={search} totals={totals} onChange={onChange} />
      <NativeSelect
        label="Milestone"
        value={milestone === undefined ? '' : String(milestone)}
        onChange={event =>
          onChange({ milestone: ([1, 2, 3] as const).find(one => String(one) === event.currentTarget.value) })
        }
        data={[
          { value: '', label: 'Any' },
          ...([1, 2, 3] as const).map(one => ({ value: String(one), label: TITLES[one] })),
        ]}
      />
      <NativeSelect
        label="State"
        value={state ?? money ?? ''}
        onChange={event => {
          const { value } = event.currentTarget;
          onChange({
            state: SHOWN.find(one => one === value),
            money: MONEY_KINDS.find(one => one === value),
          });
        }}
        data={[
          { value: '', label: 'Any' },
          ...SHOWN.map(one => ({ value: one, label: stateWord(one) })),
          { value: 'at risk', label: 'At risk' },
          { value: 'possible', label: 'Still possible' },
        ]}
      />
      <NativeSelect
        label="Not due, and why"
        value={why ?? ''}
        onChange={event => onChange({ why: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: 'For any reason' },
          ...reasons.map(reason => ({ value: reason.key, label: reasonWords(reason) })),
          ...(why && !reasons.some(({ key }) => key === why) ? [{ value: why, label: why }] : []),
        ]}
      />
    </div>
  );
}

/** Which contract the view is about; not there where the return has but one. */
export function ContractFilter({ search, totals, onChange }: Omit<FiltersProps, 'reasons'>) {
  const { contract } = search;
  if (totals.contracts.size < 2 && contract === undefined) return null;
  const names = [...totals.contracts.keys()];
  return (
    <NativeSelect
      label="Contract"
      value={contract ?? ''}
      onChange={event => onChange({ contract: event.currentTarget.value || undefined })}
      data={[
        { value: '', label: 'All contracts' },
        ...names.filter(Boolean).map(name => ({ value: name, label: name })),
        ...(contract && !names.includes(contract) ? [{ value: contract, label: contract }] : []),
      ]}
    />
  );
}
