import { Link } from '@tanstack/react-router';
import type { FieldDefinition } from '@waymark/ilr';
import { facetWords } from './fields/facets.ts';
import classes from './RulePage.module.css';

/** A field-definition rule: no questions, but what the field must be. */
export function Definition({ definition }: { readonly definition: FieldDefinition }) {
  const { entity, field, title, facets, occurs } = definition;
  const rows: (readonly [name: string, value: string | undefined])[] = [
    ['Title', title],
    ['Stands in', entity],
    ...facetWords(facets),
    ['Fewest records', occurs && String(occurs.min)],
    ['Most records', occurs && Number.isFinite(occurs.max) ? String(occurs.max) : undefined],
  ];
  return (
    <section className={classes.chart}>
      <h2>What the field must be</h2>
      <p>
        A field definition asks no questions. It is checked while the file is read, and a return that breaks
        one is rejected as a whole.
      </p>
      <dl className={classes.facts}>
        {field && (
          <div>
            <dt>Field</dt>
            <dd>
              <Link to="/fields/$field" params={{ field }}>
                {field}
              </Link>
            </dd>
          </div>
        )}
        {rows
          .filter(([, value]) => value !== undefined)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{name === 'Pattern' ? <code>{value}</code> : value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
