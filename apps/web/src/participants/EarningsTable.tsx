import type { Reply } from '@waymark/api';
import { endOfMonth, longDate } from '@waymark/ilr/dates';
import { pounds } from '../milestones/words.ts';
import classes from './Earnings.module.css';

/** The curve in figures, for those who do not see it: the running total at the end of each month. */
export function EarningsTable({
  projection: { curve },
}: {
  readonly projection: Reply<'participants.projection'>;
}) {
  const months = [...new Map(curve.map(point => [endOfMonth(point.date), point])).values()];
  return (
    <details>
      <summary>The same in figures</summary>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Up to</th>
            <th scope="col">Earned in all</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ date, pence }) => (
            <tr key={date}>
              <td>{longDate(date)}</td>
              <td className={classes.figure}>{pounds(pence)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
