import { yearLabel } from '@waymark/ilr';
import classes from './History.module.css';
import { historyOf, type YearOfRule } from './history.ts';

/** A rule over the years: what each list says of it, and what it asks that it did not ask before. */
export function History({ name }: { readonly name: string }) {
  const years = historyOf(name);
  const titles = [...new Set(years.flatMap(({ facts }) => facts.map(({ title }) => title)))].filter(
    // What is the same in all years stands at the head of the page already.
    title =>
      ALWAYS.includes(title) ||
      years.some(({ facts }) => facts.some(fact => fact.title === title && fact.changed)),
  );
  const asks = years.some(({ added, removed }) => added.length + removed.length > 0);
  const marked =
    asks || years.some(({ facts }) => facts.some(one => one.changed && titles.includes(one.title)));
  return (
    <section className={classes.history}>
      <h2>Over the years</h2>
      <div className={classes.wide}>
        <table>
          <thead>
            <tr>
              <td className={classes.corner} />
              {years.map(({ year }) => (
                <th key={year} scope="col">
                  {yearLabel(year)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {titles.map(title => (
              <tr key={title}>
                <th scope="row">{title}</th>
                {years.map(year => (
                  <Cell key={year.year} of={year} title={title} first={title === titles[0]} />
                ))}
              </tr>
            ))}
            {asks && (
              <tr>
                <th scope="row">What it asks</th>
                {years.map(year => (
                  <Asked key={year.year} of={year} first={year === years.find(({ entry }) => entry)} />
                ))}
              </tr>
            )}
          </tbody>
        </table>
      </div>
      <p className={classes.soft}>
        {marked && 'Marked: what differs from the year before. '}
        Version numbers begin anew each year.
      </p>
    </section>
  );
}

const ALWAYS = ['Version', 'Status', 'Severity', 'In FIS'];

function Cell({
  of,
  title,
  first,
}: {
  readonly of: YearOfRule;
  readonly title: string;
  readonly first: boolean;
}) {
  const fact = of.facts.find(one => one.title === title);
  if (!fact) return <td className={classes.soft}>{first ? 'not on the list' : ''}</td>;
  return (
    <td>
      {fact.changed ? (
        <mark>
          {fact.value}
          <span className="visually-hidden"> (changed)</span>
        </mark>
      ) : (
        fact.value
      )}
    </td>
  );
}

function Asked({
  of: { entry, added, removed },
  first,
}: {
  readonly of: YearOfRule;
  readonly first: boolean;
}) {
  if (!entry) return <td />;
  if (added.length + removed.length === 0) {
    return <td className={classes.soft}>{first ? '' : 'as the year before'}</td>;
  }
  return (
    <td>
      <ul>
        {added.map(text => (
          <li key={`+${text}`}>
            <strong>New:</strong> <mark>{text}</mark>
          </li>
        ))}
        {removed.map(text => (
          <li key={`-${text}`}>
            <strong>No longer:</strong> <del>{text}</del>
          </li>
        ))}
      </ul>
    </td>
  );
}
