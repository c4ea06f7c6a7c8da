import { count } from '../shell/words.ts';
import classes from './Total.module.css';

interface TotalProps {
  readonly of: { readonly count: number; readonly exact: boolean };
  readonly one: string;
}

/** How many rows a list has; long ones are counted no further than a thousand. */
export function Total({ of, one }: TotalProps) {
  return (
    <p role="status" className={classes.total}>
      {of.exact ? count(of.count, one) : `More than ${count(of.count, one)}`}
    </p>
  );
}
