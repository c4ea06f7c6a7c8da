import { Link } from '@tanstack/react-router';
import type { Year } from '@waymark/ilr';
import type { ReactNode } from 'react';
import classes from './RelatedRules.module.css';
import { relatedTo } from './reads.ts';
import type { RuleOfYear } from './rulebook.ts';

/** A family longer than this is folded up. */
const LONG = 12;

/** The rules that have to do with one: its family, and those that read the same fields. */
export function RelatedRules({ rule, year }: { readonly rule: RuleOfYear; readonly year: Year }) {
  const { family, sharing } = relatedTo(rule, year);
  if (family.length + sharing.length === 0) return null;
  const list = family.map(one => <Item key={one.entry.name} rule={one} year={year} />);
  return (
    <section className={classes.related}>
      <h2>Related rules</h2>
      <div className={classes.columns}>
        {family.length > 0 && (
          <div>
            <h3>Of the same family</h3>
            {family.length <= LONG ? (
              <ul>{list}</ul>
            ) : (
              <details>
                <summary>{family.length} rules that differ in a few values</summary>
                <ul>{list}</ul>
              </details>
            )}
          </div>
        )}
        {sharing.length > 0 && (
          <div>
            <h3>Reading the same fields</h3>
            <ul>
              {sharing.map(({ rule: one, shared }) => (
                <Item key={one.entry.name} rule={one} year={year}>
                  <span className={classes.shared}>{shared.join(', ')}</span>
                </Item>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}

function Item({
  rule: { entry, message },
  year,
  children,
}: {
  readonly rule: RuleOfYear;
  readonly year: Year;
  readonly children?: ReactNode;
}) {
  return (
    <li>
      <Link to="/rules/$name" params={{ name: entry.name }} search={{ year }} preload={false}>
        {entry.name}
      </Link>{' '}
      {message} {children}
    </li>
  );
}
