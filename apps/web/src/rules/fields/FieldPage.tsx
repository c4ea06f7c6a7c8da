import { Link, useParams, useSearch } from '@tanstack/react-router';
import { type FieldPage as Field, fieldPages, type Year, yearLabel } from '@waymark/ilr';
import { useCheck } from '../../check/use-check.ts';
import { anchorOf, TERMS } from '../../glossary/terms.ts';
import { Notice } from '../../shell/Notice.tsx';
import { Outcome } from '../../shell/Outcome.tsx';
import { PageHead } from '../../shell/PageHead.tsx';
import { count } from '../../shell/words.ts';
import { rulesReading } from '../reads.ts';
import type { RuleOfYear } from '../rulebook.ts';
import { USUAL_YEAR } from '../usual-year.ts';
import { Years } from '../Years.tsx';
import { Codes } from './Codes.tsx';
import classes from './Fields.module.css';
import { facetWords, TYPE_WORDS } from './facets.ts';

/** More rules than this are folded up by category. */
const LONG = 40;

/** One field: what it may hold, its codes with their dates, and the rules that read it. */
export function FieldPage() {
  const { field } = useParams({ from: '/fields/$field' });
  const search = useSearch({ from: '/fields/$field' });
  const check = useCheck();
  const places = fieldPages().filter(page => page.field.toLowerCase() === field.toLowerCase());
  const first = places[0];
  const back = <Link to="/fields">Fields</Link>;
  if (!first) {
    return (
      <PageHead title={`No field ${field}`} back={back}>
        The record of the years that Waymark knows has no field of this name.{' '}
        <Link to="/fields" search={{ q: field }}>
          Search the fields for it
        </Link>
        .
      </PageHead>
    );
  }
  const years = [...new Set(places.flatMap(page => page.years.map(({ year }) => year)))].sort();
  const wanted = search.year ?? check?.head?.year ?? USUAL_YEAR;
  const year = years.includes(wanted) ? wanted : years.at(-1)!;
  return (
    <>
      <PageHead title={first.field} back={back}>
        {first.title}: {TYPE_WORDS[first.type].toLowerCase()} in{' '}
        {places.map(({ path }) => path.split('/').slice(1, -1).join(' › ')).join(' and in ')}.
      </PageHead>
      <Years years={years} year={year} />
      {places.map(page => (
        <Facts key={page.path} page={page} year={year} />
      ))}
      {first.note && (
        <div className={classes.lead}>
          <Notice kind="info" title="What this rests on">
            {first.note}
          </Notice>
        </div>
      )}
      <Meaning field={first.field} />
      <div className={classes.columns}>
        <Rules field={first.field} year={year} />
        <Codes field={first.field} types={first.codeTypes} year={year} />
      </div>
    </>
  );
}

/** What the glossary says of the field. */
function Meaning({ field }: { readonly field: string }) {
  const terms = TERMS.filter(({ fields }) => fields?.includes(field));
  if (terms.length === 0) return null;
  return (
    <dl className={classes.meaning}>
      {terms.map(term => (
        <div key={term.term}>
          <dt>
            <Link to="/glossary" hash={anchorOf(term)} preload={false}>
              {term.term}
            </Link>
          </dt>
          <dd>{term.meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

function Facts({ page, year }: { readonly page: Field; readonly year: Year }) {
  const here = page.years.find(one => one.year === year);
  if (!here) return null;
  const rows: (readonly [string, string])[] = [
    ['Returned', page.mandatory ? `always, in each ${page.entity}` : 'where it applies'],
    ['Type', TYPE_WORDS[page.type]],
    ...facetWords(here.facets),
    ['Collected in', page.years.map(one => yearLabel(one.year)).join(', ')],
  ];
  return (
    <dl className={classes.facts} aria-label={page.path}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{name === 'Pattern' ? <code>{value}</code> : value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Rules({ field, year }: { readonly field: string; readonly year: Year }) {
  const rules = rulesReading(field, year);
  return (
    <section className={classes.card}>
      <h2>Rules that read it</h2>
      {rules.length === 0 ? (
        <p>No rule of {yearLabel(year)} that Waymark has built reads this field.</p>
      ) : rules.length <= LONG ? (
        <RuleList rules={rules} year={year} />
      ) : (
        [...Map.groupBy(rules, ({ entry }) => entry.category)].map(([category, these]) => (
          <details key={category} className={classes.codes}>
            <summary>
              {category} <span className={classes.soft}>{count(these.length, 'rule')}</span>
            </summary>
            <RuleList rules={these} year={year} />
          </details>
        ))
      )}
    </section>
  );
}

function RuleList({ rules, year }: { readonly rules: readonly RuleOfYear[]; readonly year: Year }) {
  return (
    <ul className={classes.rules}>
      {rules.map(({ entry, message }) => (
        <li key={entry.name}>
          <Link to="/rules/$name" params={{ name: entry.name }} search={{ year }} preload={false}>
            {entry.name}
          </Link>{' '}
          {entry.severity === 'warning' && <Outcome kind="warning" />} {message}
        </li>
      ))}
    </ul>
  );
}
