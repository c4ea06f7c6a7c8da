import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Reply } from '@waymark/api';
import { useRef, useState } from 'react';
import form from '../forms/Form.module.css';
import { ask, useTell } from '../server/use-ask.ts';
import { Notice } from '../shell/Notice.tsx';
import { filtersOf, queryOf } from './filters.ts';
import { NameFilter } from './NameFilter.tsx';
import classes from './SavedFilters.module.css';

type View = Reply<'views.list'>['rows'][number];

interface SavedFiltersProps {
  /** What the server calls the list. */
  readonly list: 'participants' | 'trackers' | 'organisations' | 'work-list';
  /** The filters that stand in the address. */
  readonly search: object;
  /** Puts others in their place. */
  readonly onPick: (filters: Readonly<Record<string, string>>) => void;
}

/** One's own saved filters of a list: picked, saved under a name, renamed, deleted. Nobody else sees them. */
export function SavedFilters({ list, search, onPick }: SavedFiltersProps) {
  const { data } = useQuery(ask('views.list', { query: { list } }));
  const save = useTell('views.save');
  const remove = useTell('views.remove');
  const [naming, setNaming] = useState<'new' | 'rename'>();
  const [gone, setGone] = useState<View>();
  const place = useRef<HTMLDivElement>(null);
  const views = data?.rows ?? [];
  const now = queryOf(search);
  const here = views.find(({ query }) => query === now);
  const problem = save.error ?? remove.error;
  const done = () => {
    setNaming(undefined);
    place.current?.focus();
  };
  const saveAs = async (name: string) => {
    setGone(undefined);
    await save.mutateAsync({ body: { list, name, query: now } });
    if (naming === 'rename' && here && here.name !== name)
      await remove.mutateAsync({ params: { id: here.id } });
    done();
  };
  if (!data || (views.length === 0 && now === '' && !gone)) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a form around what is mostly a choice
    <div ref={place} role="group" aria-label="Saved filters" tabIndex={-1} className={classes.saved}>
      {views.length > 0 && (
        <>
          <span className={form.soft}>Saved filters</span>
          <ul className={classes.views}>
            {views.map(view => (
              <li key={view.id}>
                <button
                  type="button"
                  className={classes.view}
                  aria-current={view === here ? 'true' : undefined}
                  onClick={() => {
                    setNaming(undefined);
                    onPick(filtersOf(view.query));
                  }}
                >
                  {view.name}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {!naming && now !== '' && (
        <div className={form.row}>
          {here ? (
            <>
              <Button variant="default" size="xs" onClick={() => setNaming('rename')}>
                Rename
              </Button>
              <Button
                variant="default"
                size="xs"
                loading={remove.isPending}
                onClick={() => remove.mutate({ params: { id: here.id } }, { onSuccess: () => setGone(here) })}
              >
                Delete
              </Button>
            </>
          ) : (
            <Button variant="default" size="xs" onClick={() => setNaming('new')}>
              Save these filters
            </Button>
          )}
          <Button variant="subtle" size="xs" onClick={() => onPick({})}>
            Clear the filters
          </Button>
        </div>
      )}
      {naming && (
        <NameFilter
          key={naming}
          before={naming === 'rename' ? here : undefined}
          taken={views.map(({ name }) => name)}
          busy={save.isPending || remove.isPending}
          onSave={name => void saveAs(name).catch(() => {})}
          onCancel={done}
        />
      )}
      {gone && (
        <p role="status" className={form.row}>
          “{gone.name}” is deleted.
          <Button
            variant="default"
            size="xs"
            loading={save.isPending}
            onClick={() =>
              save.mutate(
                { body: { list, name: gone.name, query: gone.query } },
                { onSuccess: () => setGone(undefined) },
              )
            }
          >
            Undo
          </Button>
        </p>
      )}
      {problem && (
        <Notice kind="error" live>
          {problem.message}
        </Notice>
      )}
    </div>
  );
}
