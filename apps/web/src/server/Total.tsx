import { count } from '../shell/words.ts';
import classes from './Total.module.css';

interface TotalProps {
  readonly of: { readonly count: number; readonly exact: boolean };
  readonly one: string;
}

/** How many rows a list has, the long ones counted no further than a thousand; nothing of an empty list, which says so. */
export function Total({ of, one }: TotalProps) {
  if (of.count === 0) return null;
  return (
    <p role="status" className={classes.total}>
      {of.exact ? count(of.count, one) : `More than ${count(of.count, one)}`}
    </p>
  );
}
