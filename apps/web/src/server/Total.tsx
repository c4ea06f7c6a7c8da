import { count } from '../shell/words.ts';
import classes from './Total.module.css';

interface TotalProps {
  /** A list that was asked for page by page. */
  readonly of: {
    readonly data: Pages | undefined;
    /** Whether it still shows what was asked for before. */
    readonly isPlaceholderData: boolean;
  };
  readonly one: string;
}

interface Pages {
  readonly pages: readonly { readonly total: { readonly count: number; readonly exact: boolean } }[];
}

/**
 * How many rows a list has, the long ones counted no further than a thousand; nothing of an empty list, which says so. While
 * other filters are being answered, the rows are still those of before, and it says that.
 */
export function Total({ of: { data, isPlaceholderData }, one }: TotalProps) {
  const total = data?.pages[0]?.total;
  if (!total || (total.count === 0 && !isPlaceholderData)) return null;
  const amount = total.exact ? count(total.count, one) : `More than ${count(total.count, one)}`;
  return (
    <p role="status" className={classes.total}>
      {isPlaceholderData ? 'Looking … The rows below are those of before.' : amount}
    </p>
  );
}
