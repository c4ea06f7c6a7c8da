import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { TRACKER_STATUSES } from '@waymark/api';
import bar from '../forms/Bar.module.css';
import { PeopleSelect } from '../forms/PeopleSelect.tsx';
import { useWords } from '../forms/use-words.ts';
import { Shared } from '../server/Shared.tsx';
import { ask } from '../server/use-ask.ts';
import { SavedFilters } from '../shared/SavedFilters.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { readTrackersSearch } from './section.ts';
import { TrackerList } from './TrackerList.tsx';

/** Trackers across participants. */
export function TrackersPage() {
  return <Shared title="Trackers">{session => <Trackers everyGroup={session.allGroups} />}</Shared>;
}

function Trackers({ everyGroup }: { readonly everyGroup: boolean }) {
  const search = useSearch({ from: '/trackers' });
  const navigate = useNavigate({ from: '/trackers' });
  const { data: types } = useQuery(ask('trackerTypes.list', {}));
  const [words, setWords] = useWords(
    search.q,
    q => void navigate({ search: before => ({ ...before, q }), replace: true }),
  );
  const filtered = Object.keys(search).length > 0;
  return (
    <>
      <PageHead title="Trackers">
        A tracker follows one job, one self-employment or another outcome of a participant. New ones begin at
        the participant; what is to be done stands on the <Link to="/work-list">work list</Link>.
      </PageHead>
      <div className={bar.bar}>
        <TextInput
          type="search"
          label="Description begins with"
          value={words}
          onChange={event => setWords(event.currentTarget.value)}
        />
        <NativeSelect
          label="Type"
          value={search.type ?? ''}
          onChange={event => {
            const type = event.currentTarget.value || undefined;
            void navigate({ search: before => ({ ...before, type }) });
          }}
          data={[{ value: '', label: 'Any' }, ...(types?.rows.map(({ name }) => name) ?? [])]}
        />
        <NativeSelect
          label="Status"
          value={search.status ?? ''}
          onChange={event => {
            const status = TRACKER_STATUSES.find(one => one === event.currentTarget.value);
            void navigate({ search: before => ({ ...before, status }) });
          }}
          data={[{ value: '', label: 'Any' }, ...TRACKER_STATUSES]}
        />
        <PeopleSelect
          label="Assignee"
          nobody="Anybody"
          value={search.assignee ?? ''}
          onChange={id => void navigate({ search: before => ({ ...before, assignee: id || undefined }) })}
        />
      </div>
      <SavedFilters
        list="trackers"
        search={search}
        onPick={filters => void navigate({ search: readTrackersSearch(filters) })}
      />
      <TrackerList
        query={{
          search: search.q,
          type: search.type && [search.type],
          status: search.status && [search.status],
          assigneeId: search.assignee,
        }}
        none={
          filtered
            ? 'No tracker matches these filters.'
            : `There is no tracker ${everyGroup ? 'yet' : 'in the groups that you see'}. New ones begin at a participant.`
        }
      />
    </>
  );
}
