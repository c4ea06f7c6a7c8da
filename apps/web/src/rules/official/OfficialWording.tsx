import { Link } from '@tanstack/react-router';
import { type Year, yearLabel } from '@waymark/ilr';
import classes from './Official.module.css';
import { useOfficialRule } from './use-official.ts';

/** The department's own words for a rule, from the list that the person loaded; else the way to load it. */
export function OfficialWording({ name, year }: { readonly name: string; readonly year: Year }) {
  const { data: official } = useOfficialRule(year, name);
  if (official === undefined) return null;
  if (official === 'no list') {
    return (
      <p className={`${classes.soft} no-print`}>
        Load <Link to="/official">the department's list of {yearLabel(year)}</Link> to read its wording here.
      </p>
    );
  }
  return (
    <section className={classes.wording}>
      <h2>The official wording</h2>
      {official === 'not in it' ? (
        <p>The list of {yearLabel(year)} that you loaded does not name this rule.</p>
      ) : (
        <>
          <dl>
            {official.texts.map(({ heading, text }) => (
              <div key={heading}>
                <dt>{heading}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <p className={classes.source}>From the list of {yearLabel(year)} that you loaded.</p>
        </>
      )}
    </section>
  );
}
