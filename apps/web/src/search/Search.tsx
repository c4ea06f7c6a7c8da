import { IconSearch } from '@tabler/icons-react';
import { useRouteContext, useRouter } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import { CloseButton } from '../shell/CloseButton.tsx';
import { Sheet } from '../shell/Sheet.tsx';
import { pageProvider, pagesOf } from './pages.ts';
import type { Hit } from './provider.ts';
import classes from './Search.module.css';
import { type Found, useFound } from './use-found.ts';

/** The search that lies over every page: finds rules, fields, terms, learners and pages, by the keyboard first. */
export function Search({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet label="Search" from="top" onClose={onClose}>
      {close => <Combobox close={close} />}
    </Sheet>
  );
}

function Combobox({ close }: { readonly close: () => void }) {
  const { sections } = useRouteContext({ from: '__root__' });
  const router = useRouter();
  const id = useId();
  const [words, setWords] = useState('');
  // What the arrow keys or the mouse have come to, by its address: what is found later may push it down.
  const [pointed, setPointed] = useState<string>();
  // Enter was pressed before anything was found.
  const [hurried, setHurried] = useState(false);
  const providers = useMemo(
    () => [...sections.flatMap(({ finds = [] }) => finds), pageProvider(sections)],
    [sections],
  );
  const found = useFound(words, providers);
  const blank = words.trim() === '';
  const shown = blank
    ? [{ provider: pageProvider(sections), looking: false, hits: pagesOf(sections) }]
    : found;
  const hits = shown.flatMap(one => one.hits);
  // Else the first that was found for these words, not for those before.
  const first = shown.find(one => !one.looking && one.hits.length > 0)?.hits[0];
  const at = hits.findIndex(({ href }) => href === pointed);
  const current = at < 0 && first ? hits.indexOf(first) : at;
  const looking = found.some(one => one.looking);
  const idOf = (index: number) => `${id}-${index}`;

  useEffect(() => {
    document.getElementById(`${id}-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, current]);

  const go = ({ href }: Hit) => {
    close();
    router.history.push(href);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it goes there once, when there is something to go to
  useEffect(() => {
    if (hurried && first) go(first);
  }, [hurried, first?.href]);
  const onKey = (event: KeyboardEvent) => {
    const last = hits.length - 1;
    const next = {
      ArrowDown: current === last ? 0 : current + 1,
      ArrowUp: current <= 0 ? last : current - 1,
    }[event.key];
    const hit = hits[current];
    if (next !== undefined) setPointed(hits[next]?.href);
    else if (event.key !== 'Enter') return;
    else if (hit) go(hit);
    else setHurried(!blank);
    event.preventDefault();
  };

  return (
    <>
      <div className={classes.field}>
        <IconSearch size="1.25rem" aria-hidden />
        <input
          className={classes.input}
          // biome-ignore lint/a11y/noAutofocus: it was asked for, and the dialog is about nothing else
          autoFocus
          role="combobox"
          aria-label="Search"
          aria-expanded={hits.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={current >= 0 ? idOf(current) : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder="Learner, rule, field or page"
          value={words}
          onChange={event => {
            setWords(event.currentTarget.value);
            setPointed(undefined);
            setHurried(false);
          }}
          onKeyDown={onKey}
        />
        <CloseButton label="Close the search" onClose={close} />
      </div>
      <div className={classes.results}>
        <div id={id} role="listbox" aria-label={blank ? 'Pages' : 'What was found'}>
          {shown.map((one, index) => (
            <Group
              key={one.provider.title}
              found={one}
              from={shown.slice(0, index).reduce((sum, { hits: before }) => sum + before.length, 0)}
              current={current}
              idOf={idOf}
              onPoint={({ href }) => setPointed(href)}
              onGo={go}
            />
          ))}
        </div>
        {hurried && looking && <p className={classes.said}>What is found first is opened.</p>}
        <Said found={found} nothing={!blank && !looking && hits.length === 0} words={words.trim()} />
      </div>
      <p className="visually-hidden" role="status">
        {blank || looking ? '' : hits.length === 1 ? '1 found' : `${hits.length} found`}
      </p>
      <p className={classes.foot} aria-hidden>
        <span>
          <kbd>↑ ↓</kbd> move
        </span>
        <span>
          <kbd>Enter</kbd> open
        </span>
        <span>
          <kbd>Esc</kbd> close
        </span>
        <span>
          <kbd>Ctrl K</kbd> or <kbd>/</kbd> search from any page
        </span>
      </p>
    </>
  );
}

interface GroupProps {
  readonly found: Found;
  /** The place of its first hit among all hits. */
  readonly from: number;
  readonly current: number;
  readonly idOf: (index: number) => string;
  readonly onPoint: (hit: Hit) => void;
  readonly onGo: (hit: Hit) => void;
}

function Group({ found: { provider, hits }, from, current, idOf, onPoint, onGo }: GroupProps) {
  if (hits.length === 0) return null;
  const heading = `${idOf(from)}-heading`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds controls, a group of a listbox holds options
    <div role="group" aria-labelledby={heading} className={classes.group}>
      <p className={classes.heading} id={heading}>
        {provider.title}
      </p>
      {hits.map((hit, index) => (
        <a
          key={hit.href}
          id={idOf(from + index)}
          role="option"
          aria-selected={from + index === current}
          className={classes.hit}
          href={hit.href}
          tabIndex={-1}
          onMouseMove={() => onPoint(hit)}
          onClick={event => {
            // In a new tab or window, as the browser does it, if that is what was asked.
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            onGo(hit);
          }}
        >
          <provider.Icon size="1.125rem" stroke={1.7} aria-hidden />
          <span className={classes.words}>
            <span className={classes.title}>{hit.title}</span>
            {hit.about && <span className={classes.about}>{hit.about}</span>}
          </span>
        </a>
      ))}
    </div>
  );
}

/** What is still being looked for, what could not be, and that nothing was found. */
function Said({ found, nothing, words }: { found: readonly Found[]; nothing: boolean; words: string }) {
  const failed = found.filter(one => one.failure !== undefined);
  const looking = found.filter(one => one.looking && one.hits.length === 0);
  return (
    <>
      {failed.map(({ provider, failure }) => (
        <p key={provider.title} className={classes.said} data-kind="failed" role="alert">
          {provider.title} could not be searched. {failure}
        </p>
      ))}
      {looking.length > 0 && (
        <p className={classes.said}>
          Looking in {looking.map(({ provider }) => provider.title.toLowerCase()).join(', ')} …
        </p>
      )}
      {nothing && failed.length === 0 && (
        <p className={classes.said}>
          Nothing fits “{words}”. Try part of a name, a field such as LearnAimRef, or a learner's reference
          number. Participants, employers and trackers are found by how they begin, once you are signed in.
        </p>
      )}
    </>
  );
}
