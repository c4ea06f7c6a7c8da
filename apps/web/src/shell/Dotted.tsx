import { Fragment } from 'react';
import classes from './Dotted.module.css';

/** What is longer may be broken: the name of a file. */
const SHORT = 32;

/** Facts in a row with dots between them: a line ends between two of them, not inside "ILR 2025-26". */
export function Dotted({ facts }: { readonly facts: readonly string[] }) {
  return facts.map((fact, index) => (
    <Fragment key={fact}>
      {index > 0 && '\u00a0· '}
      {fact.length <= SHORT ? <span className={classes.whole}>{fact}</span> : fact}
    </Fragment>
  ));
}
