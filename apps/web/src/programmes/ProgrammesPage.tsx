import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Reply } from '@waymark/api';
import form from '../forms/Form.module.css';
import { NotRead } from '../server/NotRead.tsx';
import { Shared } from '../server/Shared.tsx';
import { ask, SAYS_WHY } from '../server/use-ask.ts';
import { useMay } from '../server/use-session.ts';
import { PageHead } from '../shell/PageHead.tsx';
import { count } from '../shell/words.ts';

type Programme = Reply<'programmes.read'>;

/** The programmes of the provider. */
export function ProgrammesPage() {
  return <Shared title="Programmes">{() => <Programmes />}</Shared>;
}

function Programmes() {
  const list = useQuery({ ...ask('programmes.list', {}), ...SAYS_WHY });
  const { data, error } = list;
  const may = useMay();
  const open = data?.rows.filter(({ archived }) => !archived) ?? [];
  const archived = data?.rows.filter(one => one.archived) ?? [];
  return (
    <>
      <PageHead
        title="Programmes"
        actions={
          may('programmes.create') && (
            <Button component={Link} to="/programmes/new">
              Add a programme
            </Button>
          )
        }
      >
        What the participants of each programme can reach, for which amounts, and by which conventions.
      </PageHead>
      <NotRead of={list} />
      {!data && !error && <p role="status">Reading the programmes …</p>}
      {data?.rows.length === 0 && (
        <p className={form.soft}>
          No programme yet.{' '}
          {may('programmes.create')
            ? 'Add the first one, so that participants can be put on it.'
            : 'A supervisor or an administrator adds the first one.'}
        </p>
      )}
      {open.length > 0 && (
        <section className={form.card} aria-label="Programmes">
          <List programmes={open} />
        </section>
      )}
      {archived.length > 0 && (
        <details>
          <summary>Archived ({archived.length})</summary>
          <List programmes={archived} />
        </details>
      )}
    </>
  );
}

function List({ programmes }: { readonly programmes: readonly Programme[] }) {
  return (
    <ul className={form.list}>
      {programmes.map(({ id, name, modelName, milestones, participants }) => (
        <li key={id} className={form.item}>
          <div>
            <p>
              <Link to="/programmes/$id" params={{ id }} className={form.name}>
                {name}
              </Link>
            </p>
            <p className={form.soft}>
              {[modelName ?? 'no milestones', ...milestones.map(one => one.name)].join(' · ')}
            </p>
          </div>
          <Link to="/participants" search={{ programme: id }}>
            {participants.exact ? '' : 'more than '}
            {count(participants.count, 'participant')}
          </Link>
        </li>
      ))}
    </ul>
  );
}
