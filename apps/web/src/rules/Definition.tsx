import type { FieldDefinition } from '@waymark/ilr';
import classes from './RulePage.module.css';

/** A field-definition rule: no questions, but what the field must be. */
export function Definition({ definition }: { readonly definition: FieldDefinition }) {
  const { entity, field, title, facets, occurs } = definition;
  const rows: [string, string | number | undefined][] = [
    ['Field', field],
    ['Title', title],
    ['Stands in', entity],
    ['Fewest characters', facets.minLength],
    ['Most characters', facets.maxLength],
    ['Most digits', facets.digits],
    ['Smallest value', facets.min],
    ['Largest value', facets.max],
    ['Pattern', facets.pattern],
    ['One of', facets.oneOf?.join(', ')],
    ['Fewest records', occurs?.min],
    ['Most records', occurs && Number.isFinite(occurs.max) ? occurs.max : undefined],
  ];
  return (
    <section className={classes.chart}>
      <h2>What the field must be</h2>
      <p>
        A field definition asks no questions. It is checked while the file is read, and a return that breaks
        one is rejected as a whole.
      </p>
      <dl className={classes.facts}>
        {rows
          .filter(([, value]) => value !== undefined)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{name === 'Pattern' || name === 'Field' ? <code>{value}</code> : value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
