import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { RulesNav } from '../rules/RulesNav.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { count } from '../shell/words.ts';
import classes from './Glossary.module.css';
import { anchorOf, TERMS } from './terms.ts';

/** The words of the ILR and of its rules. */
export function GlossaryPage() {
  const [q, setQ] = useState('');
  const place = useLocation({ select: ({ hash }) => hash });
  const wanted = q.toLowerCase().split(/\s+/).filter(Boolean);
  const kept = TERMS.filter(({ term, also = [], meaning }) =>
    wanted.every(word => [term, ...also, meaning].join(' ').toLowerCase().includes(word)),
  );
  useEffect(() => {
    if (place) document.getElementById(place)?.scrollIntoView({ block: 'center' });
  }, [place]);
  return (
    <>
      <PageHead title="Glossary">What the words of the ILR and of its rules mean, in plain English.</PageHead>
      <RulesNav current="/glossary" />
      <TextInput
        className={classes.search}
        type="search"
        label="Search"
        placeholder="A word or an abbreviation"
        leftSection={<IconSearch size="1rem" aria-hidden />}
        value={q}
        onChange={event => setQ(event.currentTarget.value)}
      />
      <p className={classes.status} role="status">
        {kept.length === TERMS.length ? '' : `${count(kept.length, 'term')} found`}
      </p>
      <dl className={classes.terms}>
        {kept.map(one => (
          <div key={one.term} id={anchorOf(one)} className={classes.term}>
            <dt>{one.term}</dt>
            <dd>
              {one.meaning}
              {one.fields && (
                <p className={classes.fields}>
                  {one.fields.length === 1 ? 'Field' : 'Fields'}{' '}
                  {one.fields.map((field, index) => (
                    <span key={field}>
                      {index > 0 && ', '}
                      <Link to="/fields/$field" params={{ field }} preload={false}>
                        {field}
                      </Link>
                    </span>
                  ))}
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
