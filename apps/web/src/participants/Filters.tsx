import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { PROGRAMME_STATUSES, RAG } from '@waymark/api';
import bar from '../forms/Bar.module.css';
import { choices } from '../forms/choices.ts';
import { PeopleSelect } from '../forms/PeopleSelect.tsx';
import { useWords } from '../forms/use-words.ts';
import { ask } from '../server/use-ask.ts';
import { present } from '../shell/search.ts';
import type { ParticipantsSearch } from './section.ts';

const RAG_WORDS = { red: 'Red', amber: 'Amber', green: 'Green' };

/** What narrows the grid; all of it stands in the address. */
export function Filters() {
  const search = useSearch({ from: '/participants' });
  const navigate = useNavigate({ from: '/participants' });
  const { data: groups } = useQuery(ask('groups.list', {}));
  const { data: programmes } = useQuery(ask('programmes.list', {}));
  const set = (some: ParticipantsSearch) =>
    void navigate({ search: before => present({ ...before, ...some }) });
  const [words, setWords] = useWords(
    search.q,
    q => void navigate({ search: before => present({ ...before, q }), replace: true }),
  );
  return (
    <div className={bar.bar}>
      <TextInput
        type="search"
        label="Search"
        description="Name, reference, e-mail, NI number"
        className={bar.words ?? ''}
        value={words}
        onChange={event => setWords(event.currentTarget.value)}
      />
      <NativeSelect
        label="Group"
        value={search.group ?? ''}
        onChange={event => set({ group: event.currentTarget.value || undefined })}
        data={[{ value: '', label: 'Any' }, ...choices(groups?.rows, search.group)]}
      />
      <NativeSelect
        label="Programme"
        value={search.programme ?? ''}
        onChange={event => set({ programme: event.currentTarget.value || undefined })}
        data={[{ value: '', label: 'Any' }, ...choices(programmes?.rows, search.programme)]}
      />
      <NativeSelect
        label="Status"
        value={search.status ?? ''}
        onChange={event => set({ status: event.currentTarget.value || undefined })}
        data={[{ value: '', label: 'Any' }, ...PROGRAMME_STATUSES]}
      />
      <NativeSelect
        label="RAG"
        value={search.rag ?? ''}
        onChange={event => set({ rag: RAG.find(one => one === event.currentTarget.value) })}
        data={[{ value: '', label: 'Any' }, ...RAG.map(value => ({ value, label: RAG_WORDS[value] }))]}
      />
      <PeopleSelect
        label="Case owner"
        nobody="Anybody"
        value={search.owner ?? ''}
        onChange={id => set({ owner: id || undefined })}
      />
      <NativeSelect
        label="Archived"
        value={search.archived ?? ''}
        onChange={event => set({ archived: event.currentTarget.value === 'yes' ? 'yes' : undefined })}
        data={[
          { value: '', label: 'Left out' },
          { value: 'yes', label: 'Only these' },
        ]}
      />
    </div>
  );
}
