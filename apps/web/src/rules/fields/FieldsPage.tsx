import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type FieldPage, fieldPages } from '@waymark/ilr';
import { useDeferredValue, useState } from 'react';
import { PageHead } from '../../shell/PageHead.tsx';
import { count } from '../../shell/words.ts';
import { RulesNav } from '../RulesNav.tsx';
import classes from './Fields.module.css';

/** Every field of the record, under the part of the record that holds it. */
export function FieldsPage() {
  const search = useSearch({ from: '/fields' });
  const navigate = useNavigate({ from: '/fields' });
  const [words, setWords] = useState(search.q ?? '');
  const q = useDeferredValue(words);
  const all = fieldPages();
  const wanted = q.toLowerCase().split(/\s+/).filter(Boolean);
  const kept = all.filter(({ field, title, entity }) =>
    wanted.every(word => `${field} ${title} ${entity}`.toLowerCase().includes(word)),
  );
  const entities = Map.groupBy(kept, ({ path }) => path.slice(0, path.lastIndexOf('/')));
  return (
    <>
      <PageHead title="Fields">
        Every field of the ILR record: what it may hold in each year, its codes, and the rules that read it.
      </PageHead>
      <RulesNav current="/fields" />
      <TextInput
        className={classes.search}
        type="search"
        label="Search"
        placeholder="Field names and titles"
        leftSection={<IconSearch size="1rem" aria-hidden />}
        value={words}
        onChange={event => {
          setWords(event.currentTarget.value);
          void navigate({
            search: { q: event.currentTarget.value || undefined },
            replace: true,
            resetScroll: false,
          });
        }}
      />
      <p className={classes.status} role="status">
        {kept.length === all.length ? '' : `${count(kept.length, 'field')} found`}
      </p>
      {[...entities].map(([path, fields]) => (
        <Entity key={path} path={path} fields={fields} />
      ))}
    </>
  );
}

function Entity({ path, fields }: { readonly path: string; readonly fields: readonly FieldPage[] }) {
  return (
    <section className={classes.entity}>
      <h2>
        {fields[0]!.entity} <span className={classes.soft}>{placeOf(path)}</span>
      </h2>
      <ul className={classes.list}>
        {fields.map(({ field, title }) => (
          <li key={field}>
            <Link to="/fields/$field" params={{ field }} preload={false}>
              {field}
            </Link>{' '}
            <span className={classes.soft}>{title}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `in Learner › LearningDelivery` for what lies deeper than the record's first level. */
function placeOf(path: string): string {
  const above = path.split('/').slice(1, -1);
  return above.length === 0 ? '' : `in ${above.join(' › ')}`;
}
